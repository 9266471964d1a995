import * as asyncio from "asyncio";

/** Puts the items into `output`, and shuts it down after the last one. */
export async function feed<T>(items: Iterable<T>, output: asyncio.Queue<T>) {
  for (const item of items) await output.put(item);
  output.shutdown();
}

/** The items that come out of `input`, until it is shut down. */
export async function* drain<T>(input: asyncio.Queue<T>) {
  try {
    while (true) yield await input.get();
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
  }
}

/**
 * Does `work` on each item of `input` and puts what it returns into
 * `output`. When `input` has come to its end, `output` is shut down.
 */
export async function stage<In, Out>(
  input: asyncio.Queue<In>,
  output: asyncio.Queue<Out>,
  work: (item: In) => Promise<Out>,
  workers = 1,
) {
  async function worker() {
    for await (const item of drain(input)) await output.put(await work(item));
  }

  {
    await using group = new asyncio.TaskGroup();
    for (let n = 0; n < workers; n++) group.createTask(worker());
  }
  output.shutdown();
}
