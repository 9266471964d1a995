import * as asyncio from "asyncio";

async function runner() {
  await asyncio.sleep(3600);
  console.log("runner: half of the way");
  await asyncio.sleep(3600);
  console.log("runner: all of the way");
}

async function walker() {
  await asyncio.sleep(7200);
  console.log("walker: all of the way");
}

async function spectator() {
  await asyncio.sleep(7199);
  console.log("spectator: there they come");
}

async function main() {
  await asyncio.gather(runner(), walker(), spectator());
}

asyncio.run(main());
