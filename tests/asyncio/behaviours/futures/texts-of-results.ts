// The text of a future shows a result that may be of any size, and so shortens it; an error it shows in full.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const circle: unknown[] = [1];
  circle.push(circle);
  const results = [
    "short",
    "x".repeat(30),
    "x".repeat(28),
    "x".repeat(29),
    "abcdefghij".repeat(10),
    "quo'te",
    'a"b',
    "a\"b'c",
    "line\nline\ttab\\\r",
    "bell\u0007 nul\0 del\x7f wide\u3000 zero\u200b é 😀",
    "\\".repeat(40),
    "😀".repeat(40),
    [],
    [1, 2, 3],
    Array.from({ length: 20 }, (_, i) => i),
    [["a".repeat(50), "b".repeat(50)], []],
    [[[[[[[[1]]]]]]]],
    [[[[[[[]]]]]]],
    {},
    { b: 1, a: [2], c: "three" },
    { five: 5, four: 4, three: 3, two: 2, one: 1 },
    { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } },
    new Set(),
    new Set([1, 2, 3]),
    new Set([7, 6, 5, 4, 3, 2, 1].sort()),
    new Map([
      ["y", [1]],
      ["x", [2]],
    ]),
    10n ** 60n,
    -(10n ** 39n),
    1.5,
    new asyncio.ValueError("boom"),
    new asyncio.ValueError("x".repeat(100)),
    circle,
  ];
  for (const result of results) {
    const future = loop.createFuture<unknown>();
    future.setResult(result);
    console.log(String(future));
  }
  for (const error of [
    new asyncio.ValueError("y".repeat(100)),
    new asyncio.LookupError("it's"),
    new asyncio.TimeoutError(),
  ]) {
    const future = loop.createFuture();
    future.setException(error);
    console.log(String(future));
    future.exception();
  }
  const itself = loop.createFuture<unknown>();
  itself.setResult(itself);
  console.log(String(itself));
  const nested = loop.createFuture<unknown>();
  nested.setResult([itself, loop.createFuture()]);
  console.log(String(nested));
  const task = asyncio.createTask(asyncio.sleep(0, "z".repeat(100)), {
    name: "it's\n",
  });
  await task;
  console.log(String(task).replace(/coro=<.*?>/, "coro=…"));
}

await asyncio.run(main());
