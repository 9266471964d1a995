import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callExceptionHandler({
    message: "something odd",
    user: "ada",
    items: ["a", "b"],
  });
  loop.callExceptionHandler({
    exception: new asyncio.ValueError("no message given"),
  } as never);
}

await asyncio.run(main());
