import * as asyncio from "asyncio";

const microphone = new asyncio.Lock();

async function talk(who: string, times: number) {
  for (let n = 1; n <= times; n++) {
    console.log(`${who} asks (${n})`);
    using held = await microphone.acquire();
    console.log(`${who} speaks (${n})`);
    await asyncio.sleep(1);
  }
}

async function main() {
  await asyncio.gather(talk("Ana", 2), talk("Ben", 1));
}

asyncio.run(main());
