// How many turns a cancel takes to come out of each combinator.
import * as asyncio from "asyncio";

async function turns(name: string, action: () => Promise<unknown>) {
  const task = asyncio.createTask(action());
  for (let i = 0; i < 10; i++) await asyncio.sleep(0);
  task.cancel();
  let count = 0;
  while (!task.done()) {
    await asyncio.sleep(0);
    count++;
  }
  console.log(name, count, task.cancelled() ? "cancelled" : "not cancelled");
}

async function long() {
  await asyncio.getRunningLoop().createFuture();
}

async function groupOf(n: number) {
  await using group = new asyncio.TaskGroup();
  for (let i = 0; i < n; i++) group.createTask(long());
}

async function groupInGroup() {
  await using group = new asyncio.TaskGroup();
  group.createTask(groupOf(1));
}

async function limited() {
  await using limit = asyncio.timeout(null);
  await long();
  limit.when();
}

async function main() {
  await turns("coroutine", async () => await long());
  await turns("task", async () => await asyncio.createTask(long()));
  await turns("gather", async () => await asyncio.gather(long(), long()));
  await turns(
    "gather with errors",
    async () => await asyncio.gather(long(), { returnExceptions: true }),
  );
  await turns("shield", async () => await asyncio.shield(long()));
  await turns(
    "wait",
    async () => await asyncio.wait([asyncio.createTask(long())]),
  );
  await turns("group", async () => await groupOf(2));
  await turns("group in group", groupInGroup);
  await turns("wait for", async () => await asyncio.waitFor(long(), 9));
  await turns(
    "wait for a task",
    async () => await asyncio.waitFor(asyncio.createTask(long()), 9),
  );
  await turns("timeout", limited);
}

asyncio.run(main());
