import * as asyncio from "asyncio";

async function answering(answer: unknown) {
  try {
    await asyncio.sleep(1);
  } finally {
    // No catch sees that a coroutine is ended, as an `except GeneratorExit` does.
    // oxlint-disable-next-line no-unsafe-finally
    return answer;
  }
}

async function around() {
  const inner = await answering("inner");
  return `around ${String(inner)}`;
}

async function falling() {
  await answering("unseen");
}

async function main() {
  for (const make of [() => answering(5), () => around(), () => falling()]) {
    const coro = make() as asyncio.Coroutine<unknown>;
    coro.send(null);
    console.log(coro.close() ?? null, coro.close() ?? null);
  }
  console.log((answering(6) as asyncio.Coroutine<unknown>).close() ?? null);
}

await asyncio.run(main());
