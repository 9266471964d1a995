import * as asyncio from "asyncio";

async function* source(name: string, step: number) {
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(step);
    yield `${name}${i}`;
  }
}

async function main() {
  const gen = source("a", 1);
  const step = gen.next();
  console.log(asyncio.isCoroutine(step) ? "True" : "False", (await step).value);
  const task = asyncio.createTask(gen.next(), { name: "step" });
  console.log(task.getName(), (await task).value);
  let one: asyncio.Task<IteratorResult<string>>,
    two: asyncio.Task<IteratorResult<string>>;
  {
    await using group = new asyncio.TaskGroup();
    one = group.createTask(gen.next());
    two = group.createTask(source("b", 2).next());
  }
  console.log(one.result().value, two.result().value);
  await gen.return();
}

await asyncio.run(main());
