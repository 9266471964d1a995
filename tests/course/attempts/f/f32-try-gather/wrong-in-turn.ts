import * as time from "time";
import { run, sleep, Task, type Work } from "./loop";

const start = time.monotonic();

function* make(what: string, seconds: number): Work<string> {
  yield* sleep(seconds);
  return what;
}

function* gather<T>(...works: Work<T>[]): Work<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(yield* work);
  return results;
}

function* main(): Work<void> {
  const plate = yield* gather(make("tea", 180), make("toast", 60));
  console.log(`${plate.join(" and ")}, ${time.monotonic() - start} s`);
}

run(main());
