import * as asyncio from "asyncio";

async function ride(vehicle: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`the ${vehicle} arrives`);
  return vehicle;
}

async function main() {
  const tasks = [
    asyncio.createTask(ride("bus", 4)),
    asyncio.createTask(ride("tram", 1)),
    asyncio.createTask(ride("taxi", 2)),
  ];
  try {
    for await (const task of asyncio.asCompleted(tasks, { timeout: 3 })) {
      console.log(`main: ${task.result()} is in time`);
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`main: ${(error as Error).name}`);
  }
  const late = tasks.filter((task) => !task.done());
  console.log(`main: ${late.length} still on the way`);
  await asyncio.gather(...late);
}

asyncio.run(main());
