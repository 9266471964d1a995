import * as asyncio from "asyncio";

async function visit(name: string) {
  console.log(`${name} comes in`);
  await asyncio.sleep(0);
  console.log(`${name} sits down`);
  await asyncio.sleep(0);
  console.log(`${name} leaves`);
}

const ana = visit("Ana") as asyncio.Coroutine<void>;
const ben = visit("Ben") as asyncio.Coroutine<void>;
console.log("the door opens");
ben.send(null);
ana.send(null);
ben.send(null);
ana.close();
ben.close();
