import * as asyncio from "asyncio";
import * as time from "time";

async function resize(picture: string) {
  time.sleep(0.06); // resizing
  console.log(`${picture} is small now`);
}

async function resizeAll(pictures: string[]) {
  await asyncio.gather(...pictures.map((picture) => resize(picture)));
}

asyncio.run(resizeAll(["cat.png", "dog.png", "cow.png"]));
