import * as asyncio from "asyncio";

let parcel: asyncio.Future<string>;

async function order() {
  parcel = asyncio.getRunningLoop().createFuture();
}

async function receive() {
  console.log(await parcel);
}

await asyncio.run(order());
try {
  await asyncio.run(receive());
} catch (error) {
  console.log((error as Error).message.split(" got ")[1]);
}
