import * as asyncio from "asyncio";

async function guard() {
  try {
    await asyncio.sleep(60);
  } finally {
    console.log("the guard goes home");
  }
}

async function main() {
  const task = asyncio.createTask(guard());
  await asyncio.sleep(1);
  return "the shop is closed";
}

console.log(await asyncio.run(main()));
console.log("tasks left: 0");
