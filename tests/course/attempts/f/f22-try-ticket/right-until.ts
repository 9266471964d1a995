import * as asyncio from "asyncio";

class Ticket {
  readonly #end = asyncio.getRunningLoop().time() + 7200;

  valid() {
    return asyncio.getRunningLoop().time() < this.#end;
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const ticket = new Ticket();
  for (const seconds of [3600, 7199, 7200]) {
    await asyncio.sleep(seconds - (loop.time() - start));
    const state = ticket.valid() ? "valid" : "not valid";
    console.log(`after ${seconds} seconds: ${state}`);
  }
}

asyncio.run(main());
