import * as asyncio from "asyncio";
import * as time from "time";
import { pool } from "./pool";

async function deliver(minutes: number) {
  await asyncio.sleep(60 * minutes);
  console.log(`${time.strftime("%X")} delivered, ${minutes} min`);
  return minutes;
}

async function main() {
  const ways = [5, 1, 2, 4, 1, 1, 3];
  const times = await pool(3, ways, deliver);
  console.log(`results: ${times.join(" ")}`);
}

asyncio.run(main());
