import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function game(opponent: string) {
  for (let pair = 1; pair <= 2; pair++) {
    time.sleep(5); // our move
    log(`move ${pair} against ${opponent}`);
    await asyncio.sleep(55); // their answer
  }
}

async function main() {
  await asyncio.gather(game("Ana"), game("Ben"), game("Cleo"));
  log("all games are over");
}

asyncio.run(main());
