import * as asyncio from "asyncio";
import * as time from "time";

async function* frontVan() {
  for (const parcel of ["piano", "sofa"]) {
    await asyncio.sleep(2);
    yield `front door: ${parcel}`;
  }
}

async function* backVan() {
  for (const parcel of ["lamp", "chair", "table"]) {
    await asyncio.sleep(1);
    yield `back door: ${parcel}`;
  }
}

async function unload(parcels: AsyncIterable<string>) {
  for await (const parcel of parcels) {
    console.log(`${time.strftime("%X")} ${parcel}`);
  }
}

async function main() {
  await asyncio.gather(unload(frontVan()), unload(backVan()));
}

asyncio.run(main());
