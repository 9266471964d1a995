// The operations of an async generator are coroutines, and can be driven by hand like any other.
import * as asyncio from "asyncio";

type Driven = asyncio.Coroutine<unknown>;

function attempt(label: string, act: () => unknown) {
  try {
    console.log(
      label,
      "gave",
      (act() ?? null) === null ? "nothing" : "a future",
    );
  } catch (error) {
    if (error instanceof asyncio.StopIteration)
      console.log(label, "returned", error.value);
    else
      console.log(
        label,
        "raised",
        `${(error as Error).name}: ${(error as Error).message}`,
      );
  }
}

async function* numbers(): AsyncGenerator<number, void, string | undefined> {
  try {
    await asyncio.sleep(0);
    console.log("got", yield 1);
    await asyncio.sleep(0);
    console.log("got", yield 2);
  } catch (error) {
    console.log("numbers caught", String(error));
    yield 3;
  } finally {
    console.log("cleans up");
    await asyncio.sleep(0);
    console.log("has cleaned up");
  }
}

function operation(of: unknown): asyncio.Coroutine<IteratorResult<number>> {
  return of as asyncio.Coroutine<IteratorResult<number>>;
}

/** What an operation gives that is driven to its end. */
function drive(label: string, of: unknown) {
  const driven = operation(of);
  for (;;) {
    try {
      driven.send(null);
      console.log(label, "waits");
    } catch (error) {
      if (!(error instanceof asyncio.StopIteration))
        console.log(label, "raised", String(error));
      else {
        const { value, done } = error.value as IteratorResult<number>;
        console.log(label, done ? "has ended" : `gave ${value}`);
      }
      return;
    }
  }
}

let gen = numbers();
drive("next", gen.next());
drive("next", gen.next("two"));
drive("next", gen.next("three"));
drive("next", gen.next());

gen = numbers();
drive("next", gen.next());
drive("throw", gen.throw(new asyncio.ValueError("in")));
drive("next", gen.next());

gen = numbers();
drive("next", gen.next());
drive("return", gen.return());
drive("return", gen.return());
drive("throw", gen.throw(new asyncio.ValueError("late")));

console.log("--- two at a time");
gen = numbers();
const one = operation(gen.next());
attempt("one", () => one.send(null));
const two = operation(gen.next());
attempt("two", () => two.send(null));
attempt("two", () => two.send(null));
const three = operation(gen.return());
attempt("three", () => three.send(null));
attempt("three", () => three.throw(new asyncio.ValueError("x")));
const four = operation(gen.throw(new asyncio.ValueError("y")));
attempt("four", () => four.throw(new asyncio.ValueError("z")));
attempt("four", () => four.send(null));
drive("one", one);
attempt("one", () => one.send(null));
attempt("one", () => one.close());
drive("return", gen.return());

console.log("--- before the first step");
gen = numbers();
attempt("throw", () =>
  operation(gen.next()).throw(new asyncio.ValueError("early")),
);
drive("next", gen.next());
gen = numbers();
attempt("close", () => operation(gen.next()).close());
drive("next", gen.next());
gen = numbers();
drive("next", gen.next());
const last = operation(gen.return());
attempt("close", () => last.close());
drive("return", last);
