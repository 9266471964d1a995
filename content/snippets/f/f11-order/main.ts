import * as asyncio from "asyncio";

async function job(name: string) {
  console.log(`  ${name}: begins`);
  await asyncio.sleep(1);
  console.log(`  ${name}: ends`);
}

async function twoJobs() {
  const a = asyncio.createTask(job("A"));
  console.log("  main: A is made");
  const b = asyncio.createTask(job("B"));
  console.log("  main: B is made");
  await asyncio.gather(a, b);
}

async function main() {
  console.log("as usual");
  await twoJobs();
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  console.log("eager");
  await twoJobs();
}

asyncio.run(main());
