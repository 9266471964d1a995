import * as asyncio from "asyncio";

let language = "English";

async function greet(who: string) {
  const words = language === "French" ? "bonjour" : "hello";
  await asyncio.sleep(1);
  console.log(`${words}, ${who}`);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  language = "French";
  const task = asyncio.createTask(greet("Ana"));
  await task;
}

asyncio.run(main());
