import * as time from "time";

function count() {
  console.log("One");
  time.sleep(1);
  console.log("Two");
}

function main() {
  const start = time.perfCounter();
  for (let turn = 0; turn < 3; turn++) count();
  const elapsed = time.perfCounter() - start;
  console.log(`exec in ${elapsed.toFixed(2)} seconds.`);
}

main();
