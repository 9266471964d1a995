import * as asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().stop();
  await asyncio.sleep(1);
}

try {
  await asyncio.run(main());
} catch (error) {
  console.log(String(error));
}
