import * as asyncio from "asyncio";

async function save(file: string) {
  await asyncio.sleep(1);
  console.log(`${file} is saved`);
}

async function main() {
  save("letter.txt");
  await asyncio.gather(save("photo.png"), asyncio.sleep(2));
  console.log("all is saved");
}

asyncio.run(main());
