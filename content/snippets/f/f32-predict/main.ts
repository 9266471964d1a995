import { run, Task, type Work } from "./loop";

function* child(): Work<number> {
  console.log("child: returns");
  return 7;
}

function* main(): Work<void> {
  const task = new Task(child());
  console.log("main: has made a task");
  console.log(`main: got ${yield* task.wait()}`);
  console.log(`main: got ${yield* task.wait()} again`);
}

run(main());
