import * as asyncio from "asyncio";
import * as time from "time";

async function* van() {
  for (const parcel of ["lamp", "chair", "table"]) {
    await asyncio.sleep(2);
    yield parcel;
  }
}

async function main() {
  for await (const parcel of van()) {
    console.log(`${time.strftime("%X")} got the ${parcel}`);
  }
  console.log(`${time.strftime("%X")} the van is empty`);
}

asyncio.run(main());
