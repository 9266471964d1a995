import * as asyncio from "asyncio";

async function call(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  if (fails) throw new asyncio.ValueError(name);
  return name;
}

const three = () => [call("slow", 3), call("bad", 2, true), call("quick", 1)];

async function useGather() {
  const all = await asyncio.gather(...three(), { returnExceptions: true });
  console.log("gather:", all.map(String).join(", "));
}

async function useWait() {
  const tasks = three().map((work) => asyncio.createTask(work));
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(`wait: ${done.size} done, ${pending.size} pending`);
  for (const task of pending) task.cancel();
}

async function useAsCompleted() {
  for (const next of asyncio.asCompleted(three())) {
    try {
      console.log("asCompleted:", await next);
    } catch (error) {
      if (!(error instanceof asyncio.ValueError)) throw error;
      console.log("asCompleted:", String(error));
    }
  }
}

async function useGroup() {
  await using group = new asyncio.TaskGroup();
  for (const work of three()) group.createTask(work);
}

async function main() {
  await useGather();
  await useWait();
  await useAsCompleted();
  try {
    await useGroup();
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log("TaskGroup:", error.errors.map(String).join(", "));
  }
}

asyncio.run(main());
