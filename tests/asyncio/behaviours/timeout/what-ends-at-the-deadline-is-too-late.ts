// At the very deadline the timeout wins, whoever set its timer first.
import * as asyncio from "asyncio";

async function deadlineFirst() {
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(1);
    console.log("slept", limit.expired() ? "expired" : "in time");
  } catch (error) {
    console.log((error as Error).name);
  }
}

async function sleepFirst() {
  const sleeping = asyncio.createTask(asyncio.sleep(1));
  await asyncio.sleep(0);
  try {
    await using limit = asyncio.timeout(1);
    await sleeping;
    console.log("slept", limit.expired() ? "expired" : "in time");
  } catch (error) {
    console.log(
      (error as Error).name,
      sleeping.cancelled() ? "cancelled" : "not cancelled",
    );
  }
}

async function futureFirst() {
  const future = asyncio.getRunningLoop().createFuture<string>();
  asyncio.getRunningLoop().callLater(1, () => future.setResult("set"));
  try {
    await using limit = asyncio.timeout(1);
    console.log(await future, limit.expired() ? "expired" : "in time");
  } catch (error) {
    console.log(
      (error as Error).name,
      future.cancelled() ? "cancelled" : "not cancelled",
    );
  }
}

async function main() {
  await deadlineFirst();
  await sleepFirst();
  await futureFirst();
}

asyncio.run(main());
