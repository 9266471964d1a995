import * as asyncio from "asyncio";

async function deliver(parcel: asyncio.Future<string>) {
  await asyncio.sleep(2);
  parcel.setResult("a book");
  console.log("delivered");
}

async function main() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  const courier = asyncio.createTask(deliver(parcel));
  console.log(`done: ${parcel.done()}`);

  const content = await parcel;
  console.log(`done: ${parcel.done()}`);
  console.log(`in the parcel: ${content}`);
  await courier;
}

asyncio.run(main());
