import * as asyncio from "asyncio";

const answerTimes = [5, 3, 0.5];

async function ask(attempt: number) {
  await asyncio.sleep(answerTimes[attempt] ?? 0);
  return `answer to question ${attempt + 1}`;
}

async function askPatiently(attempts: number) {
  let answer = "nobody answers";
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      answer = await asyncio.waitFor(ask(attempt), 1);
      break;
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`no answer to question ${attempt + 1}`);
    }
  }
  return answer;
}

async function main() {
  console.log(await askPatiently(3));
  console.log(await askPatiently(2));
}

asyncio.run(main());
