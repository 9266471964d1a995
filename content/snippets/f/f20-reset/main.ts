import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const role = new ContextVar("role", { default: "guest" });

async function openDoor() {
  await asyncio.sleep(1);
  console.log(`the door opens for the ${role.get()}`);
}

async function asOwner(work: () => Promise<void>) {
  const token = role.set("owner");
  try {
    await work();
  } finally {
    role.reset(token);
  }
}

async function main() {
  await openDoor();
  await asOwner(openDoor);
  await openDoor();
}

asyncio.run(main());
