import * as asyncio from "asyncio";
import { merge } from "./merge";

async function* letters(from: string, seconds: number) {
  for (const n of [1, 2, 3]) {
    await asyncio.sleep(seconds);
    yield `letter ${n} from ${from}`;
  }
}

async function main() {
  for await (const letter of merge(letters("Ana", 1), letters("Ben", 2))) {
    console.log(letter);
    await asyncio.sleep(60);
  }
}

asyncio.run(main());
