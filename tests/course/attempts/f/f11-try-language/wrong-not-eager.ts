import * as asyncio from "asyncio";

let language = "English";

async function greet(who: string) {
  const words = language === "French" ? "bonjour" : "hello";
  await asyncio.sleep(1);
  console.log(`${words}, ${who}`);
}

async function main() {
  const task = asyncio.createTask(greet("Ana"));
  language = "French";
  await task;
}

asyncio.run(main());
