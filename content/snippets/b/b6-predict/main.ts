import * as asyncio from "asyncio";

async function wait(name: string, parcel: asyncio.Future<string>) {
  console.log(`${name} sees ${await parcel}`);
}

async function main() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  const people = ["Ana", "Ben", "Cleo"];
  const waits = people.map((name) => asyncio.createTask(wait(name, parcel)));
  await asyncio.sleep(1);
  parcel.setResult("a book");
  console.log("delivered");
  await asyncio.gather(...waits);
  console.log(`main sees ${await parcel}`);
}

asyncio.run(main());
