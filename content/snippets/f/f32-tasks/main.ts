import * as time from "time";
import { run, sleep, Task, type Work } from "./loop";

const start = time.monotonic();
function say(what: string) {
  console.log(`${time.monotonic() - start} s: ${what}`);
}

function* make(what: string, seconds: number): Work<string> {
  say(`${what}: begins`);
  yield* sleep(seconds);
  say(`${what}: done`);
  return what;
}

function* main(): Work<void> {
  const tea = new Task(make("tea", 180));
  const toast = new Task(make("toast", 60));
  say("main: waits");
  const plate = [yield* tea.wait(), yield* toast.wait()];
  say(`main: has ${plate.join(" and ")}`);
}

run(main());
