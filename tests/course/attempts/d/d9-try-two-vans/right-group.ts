import * as asyncio from "asyncio";
import * as time from "time";

async function* van(seconds: number, parcels: string[]) {
  for (const parcel of parcels) {
    await asyncio.sleep(seconds);
    yield parcel;
  }
}

async function unload(door: string, parcels: AsyncIterable<string>) {
  for await (const parcel of parcels) {
    console.log(`${time.strftime("%X")} ${door} door: ${parcel}`);
  }
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(unload("front", van(2, ["piano", "sofa"])));
  group.createTask(unload("back", van(1, ["lamp", "chair", "table"])));
}

asyncio.run(main());
