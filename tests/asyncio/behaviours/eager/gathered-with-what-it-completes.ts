import * as asyncio from "asyncio";

class KeyError extends Error {
  override name = "KeyError";
}

async function teller(
  desk: asyncio.Future<string>,
  log: string[],
): Promise<string> {
  log.push("teller speaks");
  desk.setException(new KeyError("desk"));
  throw new asyncio.ValueError("teller");
}

async function clerk(desk: asyncio.Future<string>) {
  desk.setResult("stamp");
  return "clerk";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.eagerTaskFactory);

  let desk = loop.createFuture<string>();
  const both = asyncio.gather(desk, clerk(desk));
  console.log("done at once:", both.done() ? "True" : "False");
  const [a, b] = await both;
  console.log(`['${a}', '${b}']`);

  desk = loop.createFuture<string>();
  const log: string[] = [];
  try {
    await asyncio.gather(desk, teller(desk, log));
  } catch (error) {
    console.log((error as Error).name);
  }
  console.log(`['${log.join("', '")}']`);
}

await asyncio.run(main());
