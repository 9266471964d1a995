import * as asyncio from "asyncio";

/**
 * Everything that the streams yield, in the order in which it comes.
 * Closing it closes them all. If a stream fails, the others are
 * closed, and its error comes out in an ExceptionGroup.
 */
export async function* merge<T>(...streams: AsyncIterable<T>[]) {
  const items = new asyncio.Queue<T>(1);
  const readers = asyncio.createTask(readAll(streams, items));
  try {
    while (true) yield await items.get();
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    await readers;
  } finally {
    readers.cancel();
    await asyncio.gather(readers, { returnExceptions: true });
  }
}

async function readAll<T>(
  streams: AsyncIterable<T>[],
  items: asyncio.Queue<T>,
) {
  async function read(stream: AsyncIterable<T>) {
    for await (const item of stream) await items.put(item);
  }

  try {
    await using group = new asyncio.TaskGroup();
    for (const stream of streams) group.createTask(read(stream));
  } finally {
    items.shutdown();
  }
}
