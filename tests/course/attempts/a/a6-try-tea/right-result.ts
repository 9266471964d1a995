import * as asyncio from "asyncio";

async function brew() {
  console.log("tea: in the pot");
  await asyncio.sleep(3);
  return "a cup of tea";
}

async function main() {
  const tea = asyncio.createTask(brew());
  console.log("main: lays the table");
  await asyncio.sleep(1);
  console.log("main: the table is laid");
  await tea;
  console.log(`main: here is ${tea.result()}`);
}

asyncio.run(main());
