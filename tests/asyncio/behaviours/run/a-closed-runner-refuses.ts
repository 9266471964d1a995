// Rule 39: after it was closed, a runner runs nothing.
import * as asyncio from "asyncio";

async function work() {
  return "result";
}

const runner = new asyncio.Runner();
console.log(await runner.run(work()));
await runner.close();
await runner.close();
const coroutine = work() as unknown as asyncio.Coroutine<string>;
try {
  await runner.run(coroutine);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
coroutine.close();
