// What the course's programs and packages rely on, and what not all browsers have that it supports
// (src/compiler/supported-browsers.ts). Imported before anything else of the realm: a class with both methods reads the two symbols
// when it is defined, and without them both would be called "undefined".

for (const name of ["dispose", "asyncDispose"])
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });

// Drizzle's errors call it. What it would do matters to V8 alone: elsewhere an error has its stack anyway.
if (!("captureStackTrace" in Error))
  Object.defineProperty(Error, "captureStackTrace", { value: () => undefined, writable: true, configurable: true });
