// Rule 36: CPython's messages.
import * as asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  const attempts = [
    () => condition.wait(),
    async () => condition.notify(),
    async () => condition.notifyAll(),
    () => condition.waitFor(() => false),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
  console.log(await condition.waitFor(() => "true at once needs no lock"));
}

asyncio.run(main());
