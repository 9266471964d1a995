import * as asyncio from "asyncio";

async function paint(brush: asyncio.Lock, wall: string) {
  using held = await brush.acquire();
  await asyncio.sleep(2);
  console.log(`${wall} is painted`);
}

async function main() {
  const brush = new asyncio.Lock();
  try {
    await using limit = asyncio.timeout(5);
    await using group = new asyncio.TaskGroup();
    for (const wall of ["north", "south", "west"]) {
      group.createTask(paint(brush, wall), { name: wall });
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("time is up");
  }
}

asyncio.run(main());
