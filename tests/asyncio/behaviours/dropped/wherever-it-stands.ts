// Rule 14: in `try` and `finally`, in generators, in plain functions, without any loop.
import * as asyncio from "asyncio";

async function save(name: string) {
  console.log(`never: ${name}`);
}

save("the top");
console.log("after the top");

function plain() {
  save("plain");
  console.log("after plain");
}

async function* numbers() {
  try {
    save("a generator");
    console.log("after a generator");
    yield 1;
  } finally {
    save("its finally");
    console.log("after its finally");
  }
}

async function main() {
  plain();
  for await (const number of numbers()) console.log(number);
  try {
    save("try");
    console.log("after try");
    throw new asyncio.ValueError("wrong");
  } catch {
    save("catch");
    console.log("after catch");
  } finally {
    save("finally");
    console.log("after finally");
  }
  await asyncio.sleep(1);
  save("the end");
}

asyncio.run(main());
