import * as time from "time";
import { run, sleep, Task, type Work } from "./loop";

const start = time.monotonic();

function* make(what: string, seconds: number): Work<string> {
  yield* sleep(seconds);
  return what;
}

function* gather<T>(...works: Work<T>[]): Work<T[]> {
  const results: T[] = [];
  const tasks = works.map((work) => new Task(work));
  for (const task of tasks)
    task.addDoneCallback(() => results.push(task.result!));
  for (const task of tasks) yield* task.wait();
  yield* sleep(0);
  return results;
}

function* main(): Work<void> {
  const plate = yield* gather(make("tea", 180), make("toast", 60));
  console.log(`${plate.join(" and ")}, ${time.monotonic() - start} s`);
}

run(main());
