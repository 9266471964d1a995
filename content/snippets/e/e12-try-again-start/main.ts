import * as asyncio from "asyncio";

const answerTimes = [5, 3, 0.5];

async function ask(attempt: number) {
  await asyncio.sleep(answerTimes[attempt] ?? 0);
  return `answer to question ${attempt + 1}`;
}

async function askPatiently(attempts: number) {
  return await ask(0);
}

async function main() {
  console.log(await askPatiently(3));
  console.log(await askPatiently(2));
}

asyncio.run(main());
