import * as asyncio from "asyncio";

async function empty() {
  new asyncio.Queue().getNowait();
}

async function full() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("a book");
  queue.putNowait("a lamp");
}

async function down() {
  const queue = new asyncio.Queue<string>();
  queue.shutdown();
  await queue.put("a book");
}

async function main() {
  for (const mistake of [empty, full, down]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${(error as Error).name}`);
    }
  }
}

asyncio.run(main());
