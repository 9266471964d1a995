import * as time from "time";

function count() {
  console.log("One");
  time.sleep(1);
  console.log("Two");
}

function main() {
  for (let turn = 0; turn < 3; turn++) count();
}

const start = time.perfCounter();
main();
const elapsed = time.perfCounter() - start;
console.log(`exec in ${elapsed.toFixed(2)} seconds.`);
