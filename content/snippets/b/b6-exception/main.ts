import * as asyncio from "asyncio";

async function lose(parcel: asyncio.Future<string>) {
  await asyncio.sleep(1);
  parcel.setException(new Error("lost on the way"));
}

async function main() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  const courier = asyncio.createTask(lose(parcel));
  try {
    await parcel;
  } catch (error) {
    console.log((error as Error).message);
  }
  await courier;
}

asyncio.run(main());
