import * as asyncio from "asyncio";

const answerTimes = [5, 3, 0.5];

async function ask(attempt: number) {
  await asyncio.sleep(answerTimes[attempt] ?? 0);
  return `answer to question ${attempt + 1}`;
}

async function askPatiently(attempts: number) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await using limit = asyncio.timeout(1);
      return await ask(attempt);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
    }
    console.log(`no answer to question ${attempt + 1}`);
  }
  return "nobody answers";
}

async function main() {
  console.log(await askPatiently(3));
  console.log(await askPatiently(2));
}

asyncio.run(main());
