// A context that somebody runs in cannot be entered again: neither by `run`, nor by a task that starts at once.
import * as asyncio from "asyncio";
import { copyContext } from "contextvars";

const shared = copyContext();

function attempt(label: string, enter: () => unknown) {
  try {
    console.log(label, enter());
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(label, error.message.replace(/<.*>/, "<>"));
  }
}

async function child() {
  return "child";
}

async function inside() {
  attempt("run", () => shared.run(() => 1));
  attempt("run in a copy", () => shared.copy().run(() => 2));
  const later = asyncio.createTask(child(), { context: shared });
  console.log("later", await later);
  attempt("run after an await", () => shared.run(() => 3));
  later.addDoneCallback(
    () => attempt("run in a callback", () => shared.run(() => 4)),
    { context: shared },
  );
}

async function main() {
  await asyncio.createTask(inside(), { context: shared });
  attempt("run when it is over", () => shared.run(() => 5));
  await asyncio.sleep(0);
  shared.run(() => attempt("run in run", () => shared.run(() => 6)));
  const eager = asyncio.createTask(child(), {
    context: shared,
    eagerStart: true,
  });
  console.log("eager", eager.result());
}

asyncio.run(main());
