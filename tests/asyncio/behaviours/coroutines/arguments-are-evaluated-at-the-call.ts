// Rule 14: what is passed is worked out at once, the body is not.
import * as asyncio from "asyncio";

function argument(name: string) {
  console.log("argument", name);
  return name;
}

async function work(name: string) {
  console.log("work", name);
}

async function main() {
  const coroutines = ["one", "two"].map((name) => work(argument(name)));
  console.log("made");
  for (const coroutine of coroutines) {
    await coroutine;
  }
}

asyncio.run(main());
