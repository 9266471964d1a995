// What the console writes, beyond plain values.
console.log(new Map([[1, { a: [] }]]), new Set(["x"]), [1, , 3], Object.assign([1], { k: 2 }), [undefined, null, -0]);
console.log(
  [1, 2].values(),
  (function* named() {})(),
  "ab"[Symbol.iterator](),
  [1].values().map(String),
  "a".matchAll(/a/g),
);
console.log(
  class A {},
  class extends Map {},
  () => 1,
  function* g() {},
  Symbol("s"),
  10n,
  /x/g,
);
console.log({
  get a() {
    return 1;
  },
  set a(_) {},
  [Symbol("k")]: 1,
  "two words": 2,
  nested: { a: { b: { c: 1 } } },
});
console.log(new Date(0), [new Date(NaN)], new Array(20_000).fill(0), new Uint8Array(30_000), [new Float64Array(3)]);
console.log(
  Object.create(null),
  Object.create({ constructor: undefined }),
  new (class Point {
    x = 1;
    #y = 2;
  })(),
  [[[[]]]],
);
console.log("%s is %d of %i, %f and %j%%", "Ada", "42.5", 42.5, "1.5", { a: 1 }, "rest", { b: 2 });
console.log("%o and %O and %c.", [1], { a: 1 }, "color: red");
console.group("group");
console.log("one\ntwo");
console.table([{ name: "milk", n: 1 }, { name: "bread" }]);
console.groupEnd();
console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.count();
console.count("x");
console.countReset();
console.count();
console.assert(1 > 2, "%s", "not so");
console.log("\u001b[31mred\u001b[39m and plain", ["\u001b[31m"]);
