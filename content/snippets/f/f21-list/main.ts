import * as asyncio from "asyncio";

async function bake(oven: asyncio.Lock, cake: string) {
  using held = await oven.acquire();
  await asyncio.sleep(60);
}

async function stroll() {
  await asyncio.sleep(20);
}

function lookAround() {
  const tasks = [...asyncio.allTasks()];
  const lines = tasks.map((task) => {
    const [frame] = task.getStack();
    return `${task.getName()} is in ${frame?.name}`;
  });
  console.log(lines.sort().join("\n"));
}

async function main() {
  const oven = new asyncio.Lock();
  asyncio.getRunningLoop().callLater(30, lookAround);
  await using group = new asyncio.TaskGroup();
  group.createTask(bake(oven, "apple pie"), { name: "pie" });
  group.createTask(bake(oven, "carrot cake"), { name: "cake" });
  group.createTask(stroll(), { name: "walk" });
}

asyncio.run(main());
