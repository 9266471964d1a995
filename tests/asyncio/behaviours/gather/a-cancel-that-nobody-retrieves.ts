// The future that gather returns has a type of its own in reports.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((_loop, context) => {
    console.log(context.message, String(context["future"]));
  });
  const gathering = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2));
  console.log(String(gathering));
  await asyncio.sleep(0);
  gathering.cancel();
  await asyncio.sleep(1);
}

asyncio.run(main());
