import * as asyncio from "asyncio";
import * as time from "time";

async function lookUp() {
  await asyncio.sleep(0);
  time.sleep(2);
}

async function visit(guest: string) {
  console.log(`${time.strftime("%X")} ${guest} asks`);
  await lookUp();
  console.log(`${time.strftime("%X")} ${guest} knows`);
}

async function main() {
  await asyncio.gather(visit("Ana"), visit("Ben"), visit("Cleo"));
}

asyncio.run(main());
