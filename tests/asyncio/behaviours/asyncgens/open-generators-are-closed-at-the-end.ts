// Rules 39 and 40: run closes the generators that are still open, after the tasks.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function* count(name: string) {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(1);
    console.log(name, "cleaned up");
  }
}

async function background() {
  try {
    await asyncio.sleep(100);
  } finally {
    console.log("task cleaned up");
  }
}

async function main() {
  asyncio.createTask(background());
  for (const name of ["a", "b"]) {
    const generator = count(name);
    kept.push(generator);
    console.log(name, (await generator.next()).value);
  }
  console.log("main ends");
}

await asyncio.run(main());
console.log("end");
