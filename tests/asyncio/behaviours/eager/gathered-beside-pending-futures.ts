// An eager child may complete, cancel or fail a future that stands before or after it among the arguments.
import * as asyncio from "asyncio";

type Act = (future: asyncio.Future<string>) => void;

const ACTS: Record<string, Act> = {
  completes: (future) => future.setResult("completed"),
  fails: (future) => future.setException(new asyncio.LookupError("failed")),
  cancels: (future) => void future.cancel("cancelled"),
  leaves: () => {},
};

async function child(
  future: asyncio.Future<string>,
  act: Act,
  raises: boolean,
  waits: boolean,
) {
  act(future);
  if (waits) await asyncio.sleep(0);
  if (raises) throw new asyncio.ValueError("child");
  return "child";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  for (const [name, act] of Object.entries(ACTS)) {
    for (const first of [true, false]) {
      for (const raises of [false, true]) {
        for (const waits of [false, true]) {
          for (const returnExceptions of [false, true]) {
            const future = loop.createFuture<string>();
            const make = () => child(future, act, raises, waits);
            const both = first
              ? asyncio.gather(future, make(), { returnExceptions })
              : asyncio.gather(make(), future, { returnExceptions });
            const label = [name, first, raises, waits, returnExceptions].join(
              " ",
            );
            if (name === "leaves")
              loop.callLater(1, () => future.setResult("later"));
            try {
              const done = both.done();
              const results: readonly unknown[] = await both;
              const shown = results.map((each) =>
                each instanceof Error ? each.name : each,
              );
              console.log(label, "|", done, shown.join());
            } catch (error) {
              console.log(label, "|", (error as Error).name);
            }
          }
        }
      }
    }
  }
}

await asyncio.run(main());
