import * as asyncio from "asyncio";

let plate: string | undefined; // nothing on it yet

async function cook() {
  await asyncio.sleep(3);
  plate = "soup";
}

async function eat() {
  console.log(`Ana finds ${plate ?? "an empty plate"}`);
}

async function main() {
  console.log("together");
  await asyncio.gather(cook(), eat());

  plate = undefined;
  console.log("first the cook, then Ana");
  await cook();
  await eat();
}

asyncio.run(main());
