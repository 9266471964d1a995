import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function camera(film: asyncio.Queue<number>) {
  for (let picture = 1; picture <= 6; picture++) {
    await asyncio.sleep(1);
    await film.put(picture);
    log(`picture ${picture} taken, ${film.qsize()} waiting`);
  }
}

async function printer(film: asyncio.Queue<number>) {
  for (let count = 0; count < 6; count++) {
    const picture = await film.get();
    await asyncio.sleep(3);
    log(`picture ${picture} printed`);
  }
}

async function main() {
  const film = new asyncio.Queue<number>(2);
  await asyncio.gather(camera(film), printer(film));
}

asyncio.run(main());
