// Who it happened to has a context: the handler of the error runs in it.
import * as asyncio from "asyncio";
import { ContextVar, copyContext } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, { message }) =>
    console.log(message.split(" ")[0], "sees", variable.get()),
  );
  variable.set("main");

  const context = copyContext();
  context.run(() => variable.set("callback"));
  const future = loop.createFuture<null>();
  future.addDoneCallback(
    () => {
      variable.set("set in the callback");
      throw new asyncio.ValueError("fails");
    },
    { context },
  );
  future.setResult(null);
  await asyncio.sleep(0);

  loop.callExceptionHandler({ message: "nobody" });
  const task = asyncio.createTask(asyncio.sleep(1), { context });
  loop.callExceptionHandler({ message: "task", task });
  loop.callExceptionHandler({ message: "future", future: task });
  await task;
}

asyncio.run(main());
