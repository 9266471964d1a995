// What is left because its coroutine or generator is closed is told so, as of an error; a block in the clean-up is not.
import * as asyncio from "asyncio";

class Told {
  constructor(
    readonly name: string,
    readonly fails = false,
  ) {}

  [Symbol.dispose](...error: [] | [unknown]) {
    console.log(
      this.name,
      "left with",
      error.length === 0 ? "nothing" : (error[0] as Error).name,
    );
    if (this.fails) throw new asyncio.ValueError(this.name);
  }

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    await asyncio.sleep(0);
    console.log(
      this.name,
      "left, after a wait, with",
      error.length === 0 ? "nothing" : (error[0] as Error).name,
    );
    if (this.fails) throw new asyncio.LookupError(this.name);
  }
}

async function* numbers(fails: boolean): AsyncGenerator<number> {
  await using outer = new Told("outer", fails);
  using middle = new Told("middle");
  try {
    await using inner = new Told("inner", fails);
    for (let i = 0; ; i++) yield i;
  } finally {
    await using cleanUp = new Told("clean-up");
    await asyncio.sleep(0);
  }
}

async function waits() {
  using outer = new Told("outer");
  try {
    using inner = new Told("inner");
    await asyncio.sleep(0);
  } finally {
    using cleanUp = new Told("clean-up");
    console.log("cleaning up");
  }
}

async function awaits() {
  using resource = new Told("awaiting");
  await waits();
}

async function main() {
  for (const fails of [false, true]) {
    try {
      for await (const n of numbers(fails)) if (n === 1) break;
    } catch (error) {
      console.log(String(error));
    }
  }
  const coro = awaits() as asyncio.Coroutine<void>;
  coro.send(null);
  coro.close();
  await awaits();
}

await asyncio.run(main());
