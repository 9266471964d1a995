import * as asyncio from "asyncio";
import * as time from "time";

export async function delay(seconds: number) {
  console.log(`sleeping for ${seconds} second(s)`);
  await asyncio.sleep(seconds);
  console.log(`finished sleeping for ${seconds} second(s)`);
  return seconds;
}

export function timed<Self, Args extends unknown[], Result>(
  work: (this: Self, ...args: Args) => Promise<Result>,
) {
  return async function measured(this: Self, ...args: Args) {
    console.log(`starting ${work.name}(${args.join(", ")})`);
    const start = time.perfCounter();
    try {
      return await work.apply(this, args);
    } finally {
      const seconds = (time.perfCounter() - start).toFixed(4);
      console.log(`finished ${work.name} in ${seconds} second(s)`);
    }
  };
}
