import * as asyncio from "asyncio";
import * as time from "time";

async function* van() {
  for (const parcel of ["lamp", "chair", "table"]) {
    await asyncio.sleep(2);
    yield parcel;
  }
}

async function makeCoffee() {
  await asyncio.sleep(1);
  for (const step of ["water is hot", "coffee is in the pot", "cup is full"]) {
    console.log(`${time.strftime("%X")} the ${step}`);
    await asyncio.sleep(2);
  }
}

async function main() {
  const coffee = asyncio.createTask(makeCoffee());
  for await (const parcel of van()) {
    console.log(`${time.strftime("%X")} got the ${parcel}`);
  }
  await coffee;
}

asyncio.run(main());
