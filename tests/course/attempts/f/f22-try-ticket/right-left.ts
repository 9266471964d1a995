import * as asyncio from "asyncio";

class Ticket {
  readonly #bought = asyncio.getRunningLoop().time();

  valid() {
    const left = this.#bought + 7200 - asyncio.getRunningLoop().time();
    return left > 0;
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const ticket = new Ticket();
  for (const seconds of [3600, 2 * 3600 - 1, 2 * 3600]) {
    await asyncio.sleep(seconds - (loop.time() - start));
    const state = ticket.valid() ? "valid" : "not valid";
    console.log(`after ${seconds} seconds: ${state}`);
  }
}

asyncio.run(main());
