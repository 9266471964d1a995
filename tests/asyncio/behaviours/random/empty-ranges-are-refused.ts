// CPython's messages.
import * as asyncio from "asyncio";
import * as random from "random";

const attempts = [
  () => random.randint(5, 1),
  () => random.randrange(0),
  () => random.randrange(3, 3),
  () => random.randrange(0, 5, -1),
  () => random.randrange(0, 5, 0),
  () => random.sample([1, 2], 3),
  () => random.sample([1, 2], -1),
  () => random.choice([]),
];
for (const attempt of attempts) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}
await asyncio.run(asyncio.sleep(0));
