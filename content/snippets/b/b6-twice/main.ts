import * as asyncio from "asyncio";

function attempt(what: string, step: () => unknown) {
  try {
    console.log(`${what}: ${step() ?? "fine"}`);
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(`${what}: InvalidStateError`);
  }
}

async function main() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  attempt("open it early", () => parcel.result());
  attempt("fill it", () => parcel.setResult("a book"));
  attempt("open it", () => parcel.result());
  attempt("fill it again", () => parcel.setResult("a cake"));
  attempt("open it", () => parcel.result());
}

asyncio.run(main());
