// What one coroutine sets, the next one that the runner runs still sees.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function work(name: string) {
  console.log(name, "sees", variable.get());
  variable.set(name);
}

{
  await using runner = new asyncio.Runner();
  await runner.run(work("one"));
  await runner.run(work("two"));
}
console.log("outside:", variable.get());
