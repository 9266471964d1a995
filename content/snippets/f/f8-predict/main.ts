import * as asyncio from "asyncio";

const gate = new asyncio.Event();

async function drive(car: string) {
  console.log(`${car} comes`);
  await gate.wait();
  console.log(`${car} drives through`);
}

async function main() {
  const red = asyncio.createTask(drive("red"));
  await asyncio.sleep(1);
  gate.set();
  gate.clear();
  console.log("main: the gate is closed");
  const blue = asyncio.createTask(drive("blue"));
  await asyncio.sleep(1);
  console.log(`main: red ${red.done()}, blue ${blue.done()}`);
}

asyncio.run(main());
