// What a class leaves in its own dispose method is entered with it: here a timeout, which strikes or does not.
import * as asyncio from "asyncio";

class Deadline {
  readonly #limit: asyncio.Timeout;

  constructor(seconds: number) {
    this.#limit = asyncio.timeout(seconds);
  }

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    console.log(
      "leaving with",
      error.length === 0 ? "nothing" : (error[0] as Error).name,
    );
    await this.#limit[Symbol.asyncDispose](...error);
    console.log("in time");
  }
}

async function main() {
  for (const seconds of [1, 3]) {
    try {
      await using deadline = new Deadline(2);
      await asyncio.sleep(seconds);
      console.log("slept for", seconds);
    } catch (error) {
      console.log((error as Error).name);
    }
  }
  console.log("at", asyncio.getRunningLoop().time());
}

await asyncio.run(main());
