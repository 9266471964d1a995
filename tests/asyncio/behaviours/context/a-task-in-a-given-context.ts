// createTask can be told in which context the task runs; what it sets can be seen there afterwards.
import * as asyncio from "asyncio";
import { ContextVar, copyContext } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function work() {
  console.log("sees", variable.get());
  variable.set("set by the task");
  await asyncio.sleep(1);
}

async function main() {
  const context = copyContext();
  context.run(() => variable.set("prepared"));
  await asyncio.createTask(work(), { context });
  console.log(context.run(() => variable.get()));
  console.log(variable.get());
}

asyncio.run(main());
