// What `next`, `throw` and `return` give is a coroutine, for whoever takes one.
import * as asyncio from "asyncio";

async function* source(
  name: string,
  seconds = 1,
): AsyncGenerator<string, void, string | undefined> {
  try {
    for (let i = 0; ; i++) {
      await asyncio.sleep(seconds);
      const sent = yield `${name}${i}`;
      if (sent !== undefined && sent !== null) console.log(name, "got", sent);
    }
  } catch (error) {
    console.log(name, "caught", (error as Error).name);
    throw error;
  } finally {
    console.log(name, "is over");
  }
}

async function outcome(label: string, awaitable: PromiseLike<unknown>) {
  try {
    const result = await awaitable;
    console.log(label, (result as IteratorResult<string>).value);
  } catch (error) {
    console.log(label, "raised", (error as Error).name);
  }
}

async function main() {
  let gen = source("a");
  await outcome("task", asyncio.createTask(gen.next()));
  await outcome("ensureFuture", asyncio.ensureFuture(gen.next("one")));
  await outcome("shield", asyncio.shield(gen.next()));
  await outcome("waitFor", asyncio.waitFor(gen.next("two"), 5));
  const [x, y] = await asyncio.gather(gen.next(), source("b").next());
  console.log("gather", x.value, y.value);
  for (const next of asyncio.asCompleted([gen.next(), source("c", 2).next()]))
    await outcome("completed", next);
  const [done] = await asyncio.wait([
    asyncio.createTask(gen.next()),
    asyncio.createTask(source("d").next()),
  ]);
  console.log("wait", [...done].map((task) => task.result().value).join());
  const throwing = source("t").throw(new asyncio.LookupError());
  console.log(asyncio.isCoroutine(throwing) ? "True" : "False");
  await outcome("await", throwing);

  console.log("--- a limit");
  await outcome("waitFor", asyncio.waitFor(gen.next(), 0.5));
  await gen.return();
  gen = source("e");
  await outcome("waitFor", asyncio.waitFor(gen.next(), 0));

  console.log("--- cancelled at once");
  gen = source("f");
  await outcome("task", asyncio.createTask(gen.next()));
  const task = asyncio.createTask(gen.next());
  task.cancel();
  await outcome("cancelled", task);

  console.log("--- a task that throws, and one that closes");
  gen = source("g");
  await outcome("next", gen.next());
  await outcome(
    "throw",
    asyncio.createTask(gen.throw(new asyncio.ValueError("in"))),
  );
  gen = source("h");
  await outcome("next", gen.next());
  await asyncio.createTask(gen.return());

  console.log("--- two at a time");
  gen = source("i");
  const results = await asyncio.gather(gen.next(), gen.next(), {
    returnExceptions: true,
  });
  console.log(
    results
      .map((each) => (each instanceof Error ? each.message : each.value))
      .join(),
  );

  console.log("--- eagerly");
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  gen = source("j", 0);
  await outcome("task", asyncio.createTask(gen.next()));
  console.log(
    String(
      asyncio.createTask(gen.next(), { name: "step", eagerStart: false }),
    ).replace(/ coro=.*/, ""),
  );
}

await asyncio.run(main());
const gen = source("k");
const first = await asyncio.run(gen.next());
console.log(first.value);
await asyncio.run(gen.return());
