import * as asyncio from "asyncio";

async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "pie") throw new Error("burnt");
  return "for sale";
}

async function main() {
  const tasks = [
    asyncio.createTask(bake("bread", 3), { name: "bread" }),
    asyncio.createTask(bake("pie", 2), { name: "pie" }),
    asyncio.createTask(bake("rolls", 1), { name: "rolls" }),
  ];
  const [done, pending] = await asyncio.wait(tasks);
  console.log(`done: ${done.size}, pending: ${pending.size}`);

  for (const task of tasks) {
    const error = task.exception();
    if (error === null) {
      console.log(`${task.getName()}: ${task.result()}`);
    } else {
      console.log(`${task.getName()}: failed, ${(error as Error).message}`);
    }
  }
}

asyncio.run(main());
