import * as time from "time";

const ready: (() => void)[] = [];
const timers: { when: number; callback: () => void }[] = [];

function callLater(seconds: number, callback: () => void) {
  timers.push({ when: time.monotonic() + seconds, callback });
  timers.sort((a, b) => a.when - b.when);
}

function runOnce() {
  if (ready.length === 0) {
    time.sleep(Math.max(0, timers[0]!.when - time.monotonic()));
  }
  while (timers.length > 0 && timers[0]!.when <= time.monotonic()) {
    ready.push(timers.shift()!.callback);
  }
  for (let n = ready.length; n > 0; n--) ready.shift()!();
}

const start = time.monotonic();
function say(what: string) {
  console.log(`${time.monotonic() - start} s: ${what}`);
}

callLater(180, () => say("the tea is ready"));
callLater(60, () => say("the toast is ready"));
ready.push(() => say("breakfast begins"));
while (ready.length + timers.length > 0) runOnce();
