import * as asyncio from "asyncio";

async function bake(what: string) {
  await asyncio.sleep(1);
  throw new asyncio.ValueError(what);
}

async function outside() {
  new asyncio.TaskGroup().createTask(bake("bread"));
}

async function late() {
  const group = new asyncio.TaskGroup();
  {
    await using _ = group;
  }
  group.createTask(bake("bread"));
}

async function failing() {
  await using group = new asyncio.TaskGroup();
  group.createTask(bake("bread"));
  group.createTask(bake("cake"));
}

async function expired() {
  const limit = asyncio.timeout(1);
  {
    await using _ = limit;
  }
  limit.reschedule(2);
}

async function main() {
  for (const mistake of [outside, late, failing, expired]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
