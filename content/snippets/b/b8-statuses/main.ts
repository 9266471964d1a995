import * as asyncio from "asyncio";

async function ask(page: string) {
  const response = await fetch(page);
  return response.status;
}

async function main() {
  const first = asyncio.createTask(ask("b/coroutines/"));
  const second = asyncio.createTask(ask("b/tasks/"));
  const third = asyncio.createTask(ask("b/no-such-page/"));
  console.log(await first, await second, await third);
}

asyncio.run(main());
