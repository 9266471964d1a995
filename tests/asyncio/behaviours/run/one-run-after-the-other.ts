// Each run has a loop of its own, and the names of tasks go on counting.
import * as asyncio from "asyncio";

async function main(name: string) {
  console.log(name, "in", asyncio.currentTask()!.getName());
  await asyncio.sleep(1);
}

for (const name of ["one", "two"]) {
  await asyncio.run(main(name));
}
console.log("end");
