import * as asyncio from "asyncio";
import * as time from "time";

async function lookUp() {}

async function visit(guest: string) {
  console.log(`${time.strftime("%X")} ${guest} asks`);
  await lookUp();
  console.log(`${time.strftime("%X")} ${guest} knows`);
}

async function main() {
  await asyncio.gather(visit("Ana"), visit("Ben"), visit("Cleo"));
}

asyncio.run(main());
