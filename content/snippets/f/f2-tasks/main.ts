import * as asyncio from "asyncio";

async function ride(vehicle: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (vehicle === "taxi") throw new Error("flat tyre");
  return seconds;
}

async function main() {
  const people = new Map([
    [asyncio.createTask(ride("bus", 3)), "Ana"],
    [asyncio.createTask(ride("tram", 1)), "Ben"],
    [asyncio.createTask(ride("taxi", 2)), "Cleo"],
  ]);
  for await (const task of asyncio.asCompleted(people.keys())) {
    const who = people.get(task);
    try {
      console.log(`${who} travelled for ${task.result()} seconds`);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${who} is not coming: ${(error as Error).message}`);
    }
  }
}

asyncio.run(main());
