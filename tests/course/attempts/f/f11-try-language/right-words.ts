import * as asyncio from "asyncio";

async function greet(who: string, words: string) {
  await asyncio.sleep(1);
  console.log(`${words}, ${who}`);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(greet("Ana", "bonjour"));
  await task;
}

asyncio.run(main());
