import * as asyncio from "asyncio";
import * as time from "time";

async function* van() {
  for (const parcel of ["lamp", "chair", "table"]) {
    await asyncio.sleep(1);
    yield parcel;
  }
}

async function main() {
  for await (const parcel of van()) {
    console.log(`${time.strftime("%X")} back door: ${parcel}`);
  }
}

asyncio.run(main());
