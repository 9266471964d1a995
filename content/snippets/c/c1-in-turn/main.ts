import * as time from "time";

const opponents = 24;
const movePairs = 30;

function game() {
  for (let pair = 0; pair < movePairs; pair++) {
    time.sleep(5); // we think and move
    time.sleep(55); // they think and move, and we sit there
  }
}

function since(start: number) {
  return time.strftime("%H:%M:%S", time.monotonic() - start);
}

const start = time.monotonic();
for (let table = 1; table <= opponents; table++) {
  game();
  if (table === 1) console.log(`the first game is over after ${since(start)}`);
}
console.log(`all ${opponents} games are over after ${since(start)}`);
