import * as asyncio from "asyncio";

async function announce() {
  console.log("the body runs");
  return 66;
}

const plan = announce();
console.log(`a coroutine: ${asyncio.isCoroutine(plan)}`);
const answer = await asyncio.run(plan);
console.log(`the answer: ${answer}`);
