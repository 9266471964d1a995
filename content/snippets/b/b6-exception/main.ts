import * as asyncio from "asyncio";

class Lost extends Error {}

async function lose(parcel: asyncio.Future<string>) {
  await asyncio.sleep(1);
  parcel.setException(new Lost("lost on the way"));
}

async function main() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  const courier = asyncio.createTask(lose(parcel));
  try {
    await parcel;
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    console.log(error.message);
  }
  await courier;
}

asyncio.run(main());
