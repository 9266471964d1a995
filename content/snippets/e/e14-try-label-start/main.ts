import * as asyncio from "asyncio";
import * as time from "time";

function timed<Self, Args extends unknown[], Result>(
  work: (this: Self, ...args: Args) => Promise<Result>,
) {
  return async function measured(this: Self, ...args: Args) {
    const start = time.perfCounter();
    try {
      return await work.apply(this, args);
    } finally {
      const seconds = (time.perfCounter() - start).toFixed(4);
      console.log(`${work.name}: ${seconds} second(s)`);
    }
  };
}

class Shop {
  @timed
  async visit() {
    await timed(asyncio.sleep)(4);
    await timed(asyncio.sleep)(1);
  }
}

asyncio.run(new Shop().visit());
