// Bad input: a group is entered once.
import * as asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  {
    await using one = group;
  }
  try {
    await using two = group;
    console.log("never");
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message.slice(-25));
  }
}

asyncio.run(main());
