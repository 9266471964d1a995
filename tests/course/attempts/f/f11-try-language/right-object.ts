import * as asyncio from "asyncio";

async function greet({ name, language }: { name: string; language: string }) {
  const words = language === "French" ? "bonjour" : "hello";
  await asyncio.sleep(1);
  console.log(`${words}, ${name}`);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(greet({ name: "Ana", language: "French" }));
  await task;
}

asyncio.run(main());
