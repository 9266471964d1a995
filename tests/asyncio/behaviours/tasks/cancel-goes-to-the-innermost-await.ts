// Rule 22: a cancel is thrown in where the task really waits, and passes outwards.
import * as asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("inner");
  }
}

async function middle() {
  try {
    await inner();
  } finally {
    console.log("middle");
  }
}

async function outer() {
  try {
    await middle();
  } finally {
    console.log("outer");
  }
}

async function main() {
  const task = asyncio.createTask(outer());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("main");
  }
}

asyncio.run(main());
