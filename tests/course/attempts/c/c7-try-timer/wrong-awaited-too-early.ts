import * as asyncio from "asyncio";

class Timer {
  constructor(
    readonly what: string,
    readonly seconds: number,
  ) {}

  *[asyncio.awaitSymbol](): Generator<unknown, string> {
    yield asyncio.sleep(this.seconds);
    return `the ${this.what} is ready`;
  }
}

async function main() {
  const timer = new Timer("tea", 3);
  console.log(`main: ${await timer}`);
  console.log(`main: waits for the ${timer.what}`);
}

asyncio.run(main());
