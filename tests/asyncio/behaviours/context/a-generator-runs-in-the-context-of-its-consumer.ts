// An asynchronous generator has no context of its own.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function* numbers() {
  for (let n = 0; n < 3; n++) {
    console.log("generator sees", variable.get());
    await asyncio.sleep(0);
    yield n;
  }
}

async function main() {
  for await (const n of numbers()) {
    variable.set(`after ${n}`);
  }
  console.log(variable.get());
}

asyncio.run(main());
