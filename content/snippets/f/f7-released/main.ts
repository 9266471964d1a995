import * as asyncio from "asyncio";

let inside = 0;

async function visit(room: asyncio.Semaphore) {
  using place = await room.acquire();
  inside++;
  await asyncio.sleep(1);
  inside--;
}

async function main() {
  const room = new asyncio.Semaphore(2);
  room.release();
  const visits = asyncio.gather(visit(room), visit(room), visit(room));
  await asyncio.sleep(0.5);
  console.log(`a room for 2, people inside: ${inside}`);
  await visits;

  const strict = new asyncio.BoundedSemaphore(2);
  try {
    strict.release();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`${(error as Error).name}: ${(error as Error).message}`);
  }
}

asyncio.run(main());
