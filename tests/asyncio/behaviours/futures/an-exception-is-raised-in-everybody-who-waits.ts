// A future's error reaches each of those who await it.
import * as asyncio from "asyncio";

async function waiter(name: string, future: asyncio.Future<number>) {
  try {
    await future;
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(name, "caught", error.message);
  }
}

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  const tasks = ["one", "two", "three"].map((name) =>
    asyncio.createTask(waiter(name, future)),
  );
  await asyncio.sleep(1);
  future.setException(new asyncio.ValueError("boom"));
  for (const task of tasks) {
    await task;
  }
  console.log((future.exception() as Error).message);
}

asyncio.run(main());
