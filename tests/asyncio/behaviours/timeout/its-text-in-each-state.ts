// A timeout shows its state, and its deadline while that counts.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(1.5);
  console.log(String(limit));
  try {
    await using _ = limit;
    console.log(String(limit));
    try {
      await asyncio.sleep(2);
    } finally {
      console.log(String(limit));
    }
  } catch {
    console.log(String(limit));
  }
  const other = asyncio.timeoutAt(123.45678);
  {
    await using _ = other;
    console.log(String(other));
  }
  console.log(String(other));
}

asyncio.run(main());
