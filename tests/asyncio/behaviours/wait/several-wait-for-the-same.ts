// Two waits over the same tasks, with different conditions.
import * as asyncio from "asyncio";

async function waiter(
  name: string,
  tasks: asyncio.Task<unknown>[],
  options: asyncio.WaitOptions,
) {
  const [done, pending] = await asyncio.wait(tasks, options);
  console.log(
    name,
    done.size,
    pending.size,
    asyncio.getRunningLoop().time().toFixed(1),
  );
}

async function main() {
  const tasks = [1, 2, 3].map((n) => asyncio.createTask(asyncio.sleep(n)));
  await asyncio.gather(
    waiter("all", tasks, {}),
    waiter("first", tasks, { returnWhen: asyncio.FIRST_COMPLETED }),
    waiter("timeout", tasks, { timeout: 2.5 }),
  );
}

asyncio.run(main());
