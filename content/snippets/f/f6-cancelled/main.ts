import * as asyncio from "asyncio";
import * as time from "time";

async function phone(who: string, booth: asyncio.Lock) {
  using held = await booth.acquire();
  console.log(`${time.strftime("%X")} ${who} makes a call`);
  await asyncio.sleep(2);
}

async function main() {
  const booth = new asyncio.Lock();
  const [, ben] = ["Ana", "Ben", "Cleo", "Dan"].map((who) =>
    asyncio.createTask(phone(who, booth)),
  );
  await asyncio.sleep(1);
  console.log(`${time.strftime("%X")} main: in use, ${booth.locked()}`);
  ben?.cancel();
  await asyncio.sleep(6);
  console.log(`${time.strftime("%X")} main: in use, ${booth.locked()}`);
}

asyncio.run(main());
