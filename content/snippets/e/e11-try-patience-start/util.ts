import * as asyncio from "asyncio";

export async function delay(seconds: number) {
  console.log(`sleeping for ${seconds} second(s)`);
  await asyncio.sleep(seconds);
  console.log(`finished sleeping for ${seconds} second(s)`);
  return seconds;
}
