import * as asyncio from "asyncio";
import * as time from "time";

async function resizeAll(pictures: string[]) {
  for (const picture of pictures) {
    time.sleep(0.06); // resizing
    console.log(`${picture} is small now`);
  }
}

asyncio.run(resizeAll(["cat.png", "dog.png", "cow.png"]));
