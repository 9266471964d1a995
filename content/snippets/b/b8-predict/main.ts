import * as asyncio from "asyncio";

async function ask(page: string) {
  console.log(`asking for ${page}`);
  const response = await fetch(page);
  return `${page} is ${response.ok ? "there" : "missing"}`;
}

async function main() {
  const missing = asyncio.createTask(ask("b/no-such-page/"));
  const there = asyncio.createTask(ask("b/tasks/"));
  console.log("two tasks are made");
  console.log(await there);
  console.log(await missing);
}

asyncio.run(main());
