import * as time from "time";

function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  time.sleep(seconds); // the waiter stands in the kitchen
  console.log(`${guest} eats`);
}

const start = time.monotonic();
serve("Ana", 3);
serve("Ben", 1);
const seconds = time.monotonic() - start;
console.log(`both served in ${seconds.toFixed(0)} seconds`);
