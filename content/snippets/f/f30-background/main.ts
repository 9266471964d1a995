import * as asyncio from "asyncio";

const background = new Set<asyncio.Task<void>>();

function spawn(work: PromiseLike<void>) {
  const task = asyncio.createTask(work);
  background.add(task);
  task.addDoneCallback(() => {
    background.delete(task);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error !== null) console.log(`in the background: ${String(error)}`);
  });
}

async function send(letter: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (letter === "") throw new asyncio.ValueError("an empty letter");
  console.log(`sent: ${letter}`);
}

async function main() {
  spawn(send("good morning", 2));
  spawn(send("", 1));
  console.log("main: goes on at once");
  await asyncio.wait([...background]); // before the program ends
  console.log(`main: ${background.size} letters left`);
}

asyncio.run(main());
