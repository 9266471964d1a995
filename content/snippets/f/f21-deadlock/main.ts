import * as asyncio from "asyncio";

const hammer = new asyncio.Lock();
const ladder = new asyncio.Lock();

async function hangPicture() {
  using first = await hammer.acquire();
  console.log("picture: has the hammer");
  await asyncio.sleep(1);
  using second = await ladder.acquire();
  console.log("picture: has both");
}

async function mendRoof() {
  using first = await ladder.acquire();
  console.log("roof: has the ladder");
  await asyncio.sleep(1);
  using second = await hammer.acquire();
  console.log("roof: has both");
}

async function main() {
  const picture = asyncio.createTask(hangPicture(), { name: "picture" });
  const roof = asyncio.createTask(mendRoof(), { name: "roof" });
  await picture;
  await roof;
}

asyncio.run(main());
