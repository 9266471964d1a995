// What a task sets is not seen by the one that made it, nor the other way round after it was made.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function child(name: string) {
  console.log(name, "sees", variable.get());
  variable.set(name);
  await asyncio.sleep(1);
  console.log(name, "still sees", variable.get());
}

async function main() {
  console.log(variable.get());
  variable.set("main");
  const one = asyncio.createTask(child("one"));
  variable.set("main, later");
  const two = asyncio.createTask(child("two"));
  await one;
  await two;
  console.log(variable.get());
  await child("awaited in place");
  console.log(variable.get());
}

asyncio.run(main());
