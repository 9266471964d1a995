// What ends in the same turns is done too.
import * as asyncio from "asyncio";

async function child(turns: number) {
  for (let turn = 0; turn < turns; turn++) await asyncio.sleep(0);
}

async function main() {
  const tasks = [3, 1, 5, 2, 4].map((turns) =>
    asyncio.createTask(child(turns), { name: `turns ${turns}` }),
  );
  let pending = new Set(tasks);
  while (pending.size > 0) {
    let done;
    [done, pending] = await asyncio.wait(pending, {
      returnWhen: asyncio.FIRST_COMPLETED,
    });
    console.log(
      ...[...done].map((task) => task.getName()),
      "of",
      done.size + pending.size,
    );
  }
}

asyncio.run(main());
