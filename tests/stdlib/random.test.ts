import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as random from "../../src/stdlib/random.ts";

type Call = [
  name: "random" | "uniform" | "randint" | "randrange" | "choice" | "shuffle" | "sample",
  args: unknown[],
  result: unknown,
];
type Recorded = { calls: Call[] } & ({ seed: number | string } | { bigSeed: string });

const lines = readFileSync(new URL("./random.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const recorded = lines.map((line) => {
  const record = JSON.parse(line) as Recorded;
  const seed = "seed" in record ? record.seed : BigInt(record.bigSeed);
  return [String(seed).slice(0, 40), seed, record.calls] as const;
});

test.each(recorded)("the seed %j gives the numbers that it gives in CPython", (_name, seed, calls) => {
  random.seed(seed);
  for (const [name, args, expected] of calls) {
    const call = random[name] as (...args: unknown[]) => unknown;
    const result = call(...args);
    expect([name, name === "shuffle" ? args[0] : result]).toEqual([name, expected]);
  }
});

test("a seed starts the generator anew", () => {
  random.seed("again");
  const first = [random.random(), random.random()];
  random.seed("again");
  expect([random.random(), random.random()]).toEqual(first);
});

test("without a seed the numbers are different each time", () => {
  const drawn = [undefined, null, undefined].map((seed) => {
    random.seed(seed);
    return random.random();
  });
  expect(new Set(drawn).size).toBe(3);
});

test("a whole number seeds as the same number in bigint", () => {
  random.seed(-12345);
  const first = random.random();
  random.seed(12345n);
  expect(random.random()).toBe(first);
});

test.each([
  ["randint(0.5, 2)", () => random.randint(0.5, 2)],
  ["randrange(2.5)", () => random.randrange(2.5)],
  ["sample(…, 1.5)", () => random.sample([1, 2, 3], 1.5)],
])("%s is refused: the numbers must be whole", (_name, call) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow("object cannot be interpreted as an integer");
});

test.each([NaN, Infinity, {} as never, true as never])("%s is no seed", (seed) => {
  expect(() => {
    random.seed(seed);
  }).toThrow("The only supported seed types are");
});
