import * as asyncio from "asyncio";
import { pool } from "./pool";

const loads = [
  { name: "towels", hours: 4 },
  { name: "shirts", hours: 1 },
  { name: "socks", hours: 2 },
  { name: "sheets", hours: 2 },
];

async function wash({ name, hours }: { name: string; hours: number }) {
  await asyncio.sleep(3600 * hours);
  console.log(`${name} are clean`);
  return name;
}

async function main() {
  const clean = await pool(2, loads, wash);
  console.log(`first in the list: ${clean[0]}`);
}

asyncio.run(main());
