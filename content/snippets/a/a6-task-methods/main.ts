import * as asyncio from "asyncio";

async function cook(dish: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `${dish} is ready`;
}

function outcome(task: asyncio.Task<string>) {
  try {
    return task.result();
  } catch (error) {
    return (error as Error).name;
  }
}

function show(dish: string, task: asyncio.Task<string>) {
  const done = task.done() ? "done" : "not done";
  const cancelled = task.cancelled() ? "cancelled" : "not cancelled";
  console.log(`${dish}: ${done}, ${cancelled}, ${outcome(task)}`);
}

async function main() {
  const tea = asyncio.createTask(cook("tea", 3));
  const stew = asyncio.createTask(cook("stew", 600));

  await asyncio.sleep(1);
  console.log("After 1 second");
  show("tea", tea);
  show("stew", stew);

  const stops = stew.cancel() ? "yes" : "too late";
  console.log(`Will the stew stop? ${stops}`);
  show("stew", stew); // asked to stop, not yet stopped

  await asyncio.sleep(3);
  console.log("After 4 seconds");
  show("tea", tea);
  show("stew", stew);

  const teaStops = tea.cancel() ? "yes" : "too late";
  console.log(`Will the tea stop? ${teaStops}`);
}

asyncio.run(main());
