import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const colour = new ContextVar<string>("colour");

async function paint(name: string) {
  console.log(`${name} begins with ${colour.get()}`);
  colour.set("red");
  console.log(`${name} ends with ${colour.get()}`);
}

async function main() {
  colour.set("green");
  const task = asyncio.createTask(paint("task"));
  colour.set("blue");
  await task;
  console.log(`main after the task: ${colour.get()}`);
  await paint("coroutine");
  console.log(`main after the coroutine: ${colour.get()}`);
}

asyncio.run(main());
