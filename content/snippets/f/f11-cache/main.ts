import * as asyncio from "asyncio";

const cache = new Map([["Rome", "sunny"]]);

async function weather(city: string) {
  let answer = cache.get(city);
  if (answer === undefined) {
    await asyncio.sleep(1);
    answer = "cloudy";
    cache.set(city, answer);
  }
  return answer;
}

async function main() {
  for (const city of ["Rome", "Oslo"]) {
    const lazy = asyncio.createTask(weather(city));
    const eager = asyncio.createTask(weather(city), { eagerStart: true });
    console.log(
      `${city}: lazy done ${lazy.done()}, eager done ${eager.done()}`,
    );
    await asyncio.wait([lazy, eager]);
  }
}

asyncio.run(main());
