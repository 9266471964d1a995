// Rule 39: a task gets its first turn before main's end is noticed; one made in the last step, too.
import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "begins");
  try {
    await asyncio.sleep(0);
    console.log(name, "goes on");
    await asyncio.sleep(0);
    console.log(name, "never");
  } finally {
    console.log(name, "ends");
  }
}

async function main() {
  asyncio.createTask(work("one"));
  console.log("main ends");
}

await asyncio.run(main());
console.log("run ends");
