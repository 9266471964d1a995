// One task instead of several, none at all, an unknown condition.
import * as asyncio from "asyncio";

async function attempt(name: string, action: () => Promise<unknown>) {
  try {
    await action();
    console.log(name, "went well");
  } catch (error) {
    console.log(
      name,
      (error as Error).name,
      (error as Error).message.replace("returnWhen", "return_when"),
    );
  }
}

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  await attempt("a task", async () => await asyncio.wait(task as never));
  await attempt(
    "a future",
    async () =>
      await asyncio.wait(asyncio.getRunningLoop().createFuture() as never),
  );
  await attempt("nothing", async () => await asyncio.wait([]));
  await attempt(
    "a condition",
    async () => await asyncio.wait([task], { returnWhen: "SOMETIME" as never }),
  );
}

asyncio.run(main());
