import * as asyncio from "asyncio";
import * as random from "random";
import { retry } from "./retry";

random.seed(3);

class Unreachable extends Error {}

async function deadServer(): Promise<string> {
  console.log("  asking");
  throw new Unreachable("no answer");
}

async function badQuestion(): Promise<string> {
  console.log("  asking");
  throw new asyncio.ValueError("what do you mean?");
}

async function report(work: Promise<string>) {
  try {
    console.log(`  ${await work}`);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    if (error instanceof asyncio.TimeoutError) console.log("  time is up");
    else console.log(`  ${(error as Error).message}`);
  }
}

async function main() {
  console.log("three attempts:");
  await report(retry(deadServer, [Unreachable], { attempts: 3 }));
  console.log("an error of another kind:");
  await report(retry(badQuestion, [Unreachable]));
  console.log("ten seconds at most:");
  const patient = retry(deadServer, [Unreachable], { attempts: 100 });
  await report(asyncio.waitFor(patient, 10));
}

asyncio.run(main());
