// What a callback was given may be secret, or long: only debug mode shows it, and then shortened.
import * as asyncio from "asyncio";

function greet(..._names: unknown[]) {}

function fail(_secret: string) {
  throw new asyncio.ValueError("no");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((_loop, { message }) =>
    console.log(message.replace(/ at .*/, "")),
  );
  const show = (handle: asyncio.Handle) =>
    console.log(String(handle).replace(/ at .*>/, ">"));
  for (const debug of [false, true]) {
    loop.setDebug(debug);
    const handle = loop.callSoon(greet, "secret".repeat(10), ["a", "b"], {
      user: "ada",
    });
    show(handle);
    const timer = loop.callLater(2, greet, "you");
    console.log(timer.when() === loop.time() + 2);
    handle.cancel();
    timer.cancel();
    console.log(
      String(handle).includes("cancelled greet") === debug,
      handle.cancelled(),
    );
    console.log(String(timer).startsWith("<TimerHandle cancelled when="));
    loop.callSoon(fail, "secret");
    await asyncio.sleep(0);
  }
}

await asyncio.run(main());
