import * as asyncio from "asyncio";

async function main() {
  return asyncio.getRunningLoop();
}

const loop = await asyncio.run(main());
try {
  loop.callSoon(() => console.log("never called"));
} catch (error) {
  console.log(String(error));
}
