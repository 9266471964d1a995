import * as asyncio from "asyncio";
import * as time from "time";

function timedAs(label: string) {
  return function <Self, Args extends unknown[], Result>(
    work: (this: Self, ...args: Args) => Promise<Result>,
  ) {
    return async function (this: Self, ...args: Args) {
      const start = time.perfCounter();
      try {
        return await work.apply(this, args);
      } finally {
        const seconds = (time.perfCounter() - start).toFixed(4);
        console.log(`${label}: ${seconds} second(s)`);
      }
    };
  };
}

class Shop {
  async visit() {
    await timedAs("looking around")(asyncio.sleep)(4);
    await timedAs("paying")(asyncio.sleep)(1);
  }
}

asyncio.run(new Shop().visit());
