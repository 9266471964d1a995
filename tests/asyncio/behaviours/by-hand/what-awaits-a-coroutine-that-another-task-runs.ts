// genobject.c: a coroutine does not run because one that it awaits does. Whoever resumes or closes it then resumes or closes it where it
// awaits, and there the other one refuses.
import * as asyncio from "asyncio";

type Coroutine = asyncio.Coroutine<unknown>;

async function inner(act: () => unknown) {
  await asyncio.sleep(0);
  try {
    act();
    console.log("no error");
  } catch (error) {
    const { name, message } = error as Error;
    console.log(
      name,
      error instanceof asyncio.StopIteration ? error.value : message,
    );
  }
  await asyncio.sleep(0);
  console.log("inner goes on");
}

async function outer(coroutine: PromiseLike<void>, waits: boolean) {
  try {
    await coroutine;
  } catch (error) {
    console.log("outer:", (error as Error).name, (error as Error).message);
  }
  if (waits) {
    await asyncio.sleep(0);
    console.log("outer goes on");
  }
  return "end";
}

async function attempt(
  name: string,
  act: (coroutine: Coroutine) => unknown,
  waits: boolean,
) {
  console.log(`${name}, ${waits ? "which waits" : "which ends"}`);
  const coroutine = inner(() => act(first.getCoro() as Coroutine));
  const first: asyncio.Task<string> = asyncio.createTask(
    outer(coroutine, waits),
  );
  const second = asyncio.createTask(coroutine);
  for (const result of await asyncio.gather(first, second, {
    returnExceptions: true,
  }))
    console.log(
      "result:",
      result instanceof Error ? result.message : (result ?? ""),
    );
}

async function main() {
  for (const waits of [false, true]) {
    await attempt("send", (coroutine) => coroutine.send(null), waits);
    await attempt(
      "throw",
      (coroutine) => coroutine.throw(new RangeError("x")),
      waits,
    );
    await attempt("close", (coroutine) => coroutine.close(), waits);
  }
}

asyncio.run(main());
