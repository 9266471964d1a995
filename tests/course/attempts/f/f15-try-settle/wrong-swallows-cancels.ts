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
    return `${guest}: ${(error as Error).message}`;
  }
}

async function main() {
  try {
    const answers = await pool(2, ["Cleo", "Ben", "Amelie"], invite);
    for (const answer of answers) console.log(answer);
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log("the party is off");
  }
}

asyncio.run(main());
