import * as asyncio from "asyncio";

function* pages() {
  yield "first page";
  yield "last page";
}

async function read() {
  yield* pages();
}

asyncio.run(read());
