import * as asyncio from "asyncio";

async function announce() {
  console.log("My coroutine");
  return 66;
}

const answer = await asyncio.run(announce());
console.log(answer);
