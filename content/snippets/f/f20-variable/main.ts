import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const customer = new ContextVar("customer", { default: "nobody" });

function log(text: string) {
  console.log(`[${customer.get()}] ${text}`);
}

async function order(goods: string, seconds: number) {
  log(`orders ${goods}`);
  await asyncio.sleep(seconds);
  log(`gets ${goods}`);
}

async function visit(name: string, goods: string, seconds: number) {
  customer.set(name);
  await order(goods, seconds);
}

async function main() {
  await asyncio.gather(visit("Ana", "milk", 2), visit("Ben", "bread", 1));
  log("closes the shop");
}

asyncio.run(main());
