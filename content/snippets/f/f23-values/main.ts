import * as asyncio from "asyncio";

async function main() {
  const results = await asyncio.gather(
    asyncio.sleep(1, 7 / 2),
    asyncio.sleep(1, 8 / 2),
    asyncio.sleep(1, true),
    asyncio.sleep(1, null),
    asyncio.sleep(1, "text"),
  );
  for (const result of results) console.log(result);
  console.log(String(asyncio.currentTask()));
}

asyncio.run(main());
