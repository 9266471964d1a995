// Timers fire by their times, those of one time in the order in which they were set, and promises settle in between.
const said: string[] = [];
const say = (what: unknown) => said.push(String(what));

setTimeout(say, 30, "thirty");
setTimeout(say, 10, "ten", "and more");
setTimeout(() => {
  say("twenty");
  Promise.resolve("a promise at twenty").then(say);
  queueMicrotask(() => say("a microtask at twenty"));
}, 20);
setTimeout(say, 20, "twenty again");
clearTimeout(setTimeout(say, 5, "never"));
clearTimeout(undefined);

let ticks = 0;
const interval = setInterval(
  (step: number) => {
    ticks += step;
    if (ticks === 6) clearInterval(interval);
  },
  15,
  2,
);

setTimeout(() => {
  setTimeout(say, 0, "set by a timer");
  say("a timer that sets another");
}, 40);
setTimeout(() => console.log(said.join("\n"), ticks), 80);
await new Promise((resolve) => setTimeout(resolve, 25));
say("top level at twenty-five");
