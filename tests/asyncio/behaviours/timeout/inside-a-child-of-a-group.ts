// A child's TimeoutError is an error like any other.
import * as asyncio from "asyncio";

async function child(seconds: number) {
  await using limit = asyncio.timeout(1);
  await asyncio.sleep(seconds);
  console.log(seconds, limit.expired() ? "expired" : "in time");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child(0.5));
    group.createTask(child(2));
    group.createTask(child(3));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.message, ...error.exceptions.map((each) => each.name));
  }
}

asyncio.run(main());
