import * as asyncio from "asyncio";

class Timer {
  constructor(
    readonly what: string,
    readonly seconds: number,
  ) {}
}

async function main() {
  const timer = new Timer("tea", 3);
  console.log(`main: waits for the ${timer.what}`);
}

asyncio.run(main());
