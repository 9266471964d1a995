import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string, fails = false) {
  try {
    await asyncio.sleep(seconds);
    if (fails) throw new asyncio.RuntimeError(`cannot ${job}`);
    console.log(`${time.strftime("%X")} done: ${job}`);
  } catch (error) {
    console.log(`${time.strftime("%X")} ${job}: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  try {
    await asyncio.gather(
      worker(1, "order milk", true),
      worker(2, "order bread"),
    );
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`${time.strftime("%X")} main: ${error.message}`);
  }
  await asyncio.sleep(3);
  console.log(`${time.strftime("%X")} main: home again`);
}

asyncio.run(main());
