import * as asyncio from "asyncio";
import * as time from "time";

async function lookUp() {
  time.sleep(2); // asks another computer
}

async function visit(guest: string) {
  console.log(`${time.strftime("%X")} ${guest} asks`);
  await asyncio.createTask(lookUp());
  console.log(`${time.strftime("%X")} ${guest} knows`);
}

async function main() {
  await asyncio.gather(visit("Ana"), visit("Ben"), visit("Cleo"));
}

asyncio.run(main());
