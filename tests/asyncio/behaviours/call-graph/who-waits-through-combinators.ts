// gather, wait, shield and a group wait on behalf of a task.
import * as asyncio from "asyncio";

function awaiters(future: asyncio.Future<unknown>) {
  const graph = asyncio.captureCallGraph(future);
  const tasks = (graph?.awaitedBy ?? []).map(
    (each) => each.future as asyncio.Task<unknown>,
  );
  return tasks.map((task) => task.getName()).join(" ") || "nobody";
}

async function long() {
  await asyncio.getRunningLoop().createFuture();
}

async function throughGather(task: asyncio.Task<void>) {
  await asyncio.gather(task, asyncio.sleep(9));
}

async function throughWait(task: asyncio.Task<void>) {
  await asyncio.wait([task]);
}

async function throughShield(task: asyncio.Task<void>) {
  await asyncio.shield(task);
}

async function throughGroup() {
  await using group = new asyncio.TaskGroup();
  const task = group.createTask(long());
  console.log("in the body:", awaiters(task));
  grouped.push(task);
}

async function throughTimeout(task: asyncio.Task<void>) {
  await asyncio.waitFor(task, 9);
}

const grouped: asyncio.Task<void>[] = [];

async function main() {
  for (const wait of [
    throughGather,
    throughWait,
    throughShield,
    throughGroup,
    throughTimeout,
  ]) {
    const task = asyncio.createTask(long());
    const waiter = asyncio.createTask(wait(task), { name: "waiter" });
    console.log("before:", awaiters(task));
    for (let turn = 0; turn < 5; turn++) await asyncio.sleep(0);
    console.log("waiting:", awaiters(grouped.pop() ?? task));
    waiter.cancel();
    await asyncio.wait([waiter]);
    task.cancel();
    await asyncio.wait([task]);
  }
}

asyncio.run(main());
