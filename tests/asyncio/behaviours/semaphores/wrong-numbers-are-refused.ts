// Rule 34: CPython's messages; only the bounded one counts its releases.
import * as asyncio from "asyncio";

async function main() {
  const attempts = [
    () => new asyncio.Semaphore(-1),
    () => new asyncio.BoundedSemaphore(-1),
    () => new asyncio.BoundedSemaphore(2).release(),
    () => new asyncio.Semaphore(0).release(),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
      console.log("fine");
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
}

asyncio.run(main());
