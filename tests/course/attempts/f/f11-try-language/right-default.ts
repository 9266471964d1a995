import * as asyncio from "asyncio";

async function greet(who: string, language = "English") {
  const words = language === "French" ? "bonjour" : "hello";
  await asyncio.sleep(1);
  console.log(`${words}, ${who}`);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(greet("Ana", "French"));
  await task;
}

asyncio.run(main());
