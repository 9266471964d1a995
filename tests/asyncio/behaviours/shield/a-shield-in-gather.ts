// Cancelling the gather cancels the shield in it, and what is behind goes on.
import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(2);
    console.log(name, "ends");
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function main() {
  const gathering = asyncio.gather(
    child("bare"),
    asyncio.shield(child("shielded")),
  );
  await asyncio.sleep(1);
  gathering.cancel();
  try {
    await gathering;
  } catch (error) {
    console.log(
      (error as Error).name,
      gathering.cancelled() ? "cancelled" : "not cancelled",
    );
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
