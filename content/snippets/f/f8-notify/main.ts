import * as asyncio from "asyncio";

const desk = new asyncio.Condition();

async function wait(who: string) {
  using held = await desk.acquire();
  await desk.wait();
  console.log(`${who} is called`);
}

async function main() {
  const tasks = ["Ana", "Ben", "Cleo"].map((who) =>
    asyncio.createTask(wait(who)),
  );
  await asyncio.sleep(1);
  {
    using held = await desk.acquire();
    desk.notify();
    console.log("main: one, please");
    await asyncio.sleep(1);
    console.log("main: gives up the lock");
  }
  await asyncio.sleep(1);
  {
    using held = await desk.acquire();
    desk.notify(2);
    console.log("main: two, please");
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
