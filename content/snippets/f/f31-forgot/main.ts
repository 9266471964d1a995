import * as asyncio from "asyncio";

async function* letters() {
  yield "good morning";
}

async function write() {
  return { text: "good evening" };
}

async function attribute() {
  // @ts-expect-error: a coroutine has no text
  console.log(`attribute: ${write().text}`);
}

async function loop() {
  // @ts-expect-error: not for a plain loop
  for (const letter of letters()) console.log(letter);
}

async function plain() {
  for await (const letter of ["a plain list"]) {
    console.log(`plain: ${letter}`);
  }
}

async function main() {
  for (const mistake of [attribute, loop, plain]) {
    try {
      await mistake();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // What it says is other words in each browser.
      console.log(`${mistake.name}: ${error.name}`);
    }
  }
}

asyncio.run(main());
