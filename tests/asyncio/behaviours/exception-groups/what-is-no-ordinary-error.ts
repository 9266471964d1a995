// A CancelledError makes it a BaseExceptionGroup, and an ExceptionGroup refuses it.
import * as asyncio from "asyncio";

class Mine extends asyncio.ExceptionGroup {}

async function main() {
  const ordinary = new asyncio.BaseExceptionGroup("text", [new TypeError("a")]);
  console.log(
    ordinary.name,
    ordinary instanceof asyncio.ExceptionGroup ? "ordinary" : "base",
  );
  const base = new asyncio.BaseExceptionGroup("text", [
    new TypeError("a"),
    new asyncio.CancelledError("b"),
  ]);
  console.log(
    base.name,
    base instanceof asyncio.ExceptionGroup ? "ordinary" : "base",
  );
  const [cancels, others] = base.split(asyncio.CancelledError);
  console.log(cancels?.name, others?.name);
  for (const cls of [asyncio.ExceptionGroup, Mine]) {
    for (const error of [new asyncio.CancelledError("b"), base]) {
      try {
        new cls("text", [error]);
      } catch (refusal) {
        console.log((refusal as Error).name, (refusal as Error).message);
      }
    }
  }
  console.log(new asyncio.BaseExceptionGroup("text", [base]).name);
}

asyncio.run(main());
