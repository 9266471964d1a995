// No errors, no sequence, no condition.
import * as asyncio from "asyncio";

function attempt(action: () => unknown) {
  try {
    action();
    console.log("went well");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

async function main() {
  attempt(() => new asyncio.ExceptionGroup("text", []));
  attempt(() => new asyncio.ExceptionGroup("text", 5 as never));
  const group = new asyncio.ExceptionGroup("text", [new TypeError("a")]);
  attempt(() => group.split(5 as never));
  attempt(() => group.split(Map as never));
  attempt(() => group.subgroup([TypeError, 5] as never));
}

asyncio.run(main());
