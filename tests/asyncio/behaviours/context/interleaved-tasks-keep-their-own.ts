// However the tasks take turns, each sees what it set itself.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const user = new ContextVar("user", { default: "nobody" });

async function log(text: string) {
  await asyncio.sleep(0);
  console.log(`${user.get()}: ${text}`);
}

async function request(name: string) {
  user.set(name);
  await log("begins");
  await asyncio.sleep(1);
  await asyncio.createTask(log("is served"));
  await asyncio.waitFor(log("ends"), 5);
}

async function main() {
  await asyncio.gather(request("Ana"), request("Ben"));
  console.log(user.get());
}

asyncio.run(main());
