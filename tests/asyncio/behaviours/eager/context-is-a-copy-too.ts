// What an eager task sets stays in the task, though it runs inside its maker.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "unset" });

async function work() {
  console.log("task sees", variable.get());
  variable.set("task");
  await asyncio.sleep(0);
  console.log("task still sees", variable.get());
}

async function main() {
  variable.set("main");
  const task = asyncio.createTask(work(), { eagerStart: true });
  console.log("main sees", variable.get());
  await task;
  console.log("main still sees", variable.get());
}

asyncio.run(main());
