// A report shows each value in full, in the order of the keys; without a message it has one of its own.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callExceptionHandler({
    message: "values",
    text: "x".repeat(100),
    list: Array.from({ length: 20 }, (_, i) => i),
    dict: { b: 1, a: { c: [] } },
    error: new asyncio.ValueError("it's"),
    number: 3,
  });
  const circle: unknown[] = [1];
  circle.push(circle);
  loop.callExceptionHandler({ message: "a circle", circle });
  loop.callExceptionHandler({ message: "", exception: null });
  loop.callExceptionHandler({} as never);
  const error = new asyncio.LookupError("made, not raised");
  loop.callExceptionHandler({ message: "an error", exception: error });
  const future = loop.createFuture();
  future.setException(new asyncio.ValueError("forgotten"));
}

await asyncio.run(main());
