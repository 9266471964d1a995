import * as asyncio from "asyncio";
import { pool } from "./pool";

async function call(guest: string) {
  await asyncio.sleep(guest.length);
  if (guest === "Ben") throw new Error("no answer");
  return "will come";
}

async function invite(guest: string) {
  try {
    return `${guest}: ${await call(guest)}`;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    return `${guest}: ${(error as Error).message}`;
  }
}

async function main() {
  const answers = await pool(2, ["Cleo", "Ben", "Amelie"], invite);
  for (const answer of answers) console.log(answer);
}

asyncio.run(main());
