// A token ends with its block whatever happens in it; what cannot be undone is an error there.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const tenant = new ContextVar("tenant", { default: "public" });

async function visit(name: string, fails: boolean) {
  using _ = tenant.set(name);
  await asyncio.sleep(0);
  console.log("inside", tenant.get());
  if (fails) throw new asyncio.ValueError(name);
  return tenant.get();
}

async function main() {
  console.log(await visit("acme", false), tenant.get());
  try {
    await visit("apex", true);
  } catch (error) {
    console.log((error as Error).message, tenant.get());
  }
  console.log(await asyncio.createTask(visit("task", false)), tenant.get());
  try {
    using token = tenant.set("twice");
    tenant.reset(token);
    console.log(tenant.get());
  } catch (error) {
    console.log((error as Error).message.replace(/<.*>/, "<…>"));
  }
  for (const name of ["one", "two"]) {
    using _ = tenant.set(name);
    console.log(tenant.get());
  }
  console.log(tenant.get());
}

await asyncio.run(main());
