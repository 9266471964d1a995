import * as asyncio from "asyncio";

async function save(file: string) {
  await asyncio.sleep(1);
  console.log(`${file} is saved`);
}

async function saveAll() {
  save("letter.txt");
  await save("photo.png");
}

asyncio.run(saveAll());
