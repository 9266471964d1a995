import * as asyncio from "asyncio";
import * as time from "time";

class Van {
  #parcels = ["lamp", "chair", "table"];

  [Symbol.asyncIterator]() {
    return this;
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    await asyncio.sleep(2);
    const parcel = this.#parcels.shift();
    return parcel === undefined
      ? { done: true, value: undefined }
      : { done: false, value: parcel };
  }
}

async function main() {
  for await (const parcel of new Van()) {
    console.log(`${time.strftime("%X")} got the ${parcel}`);
  }
  console.log(`${time.strftime("%X")} the van is empty`);
}

asyncio.run(main());
