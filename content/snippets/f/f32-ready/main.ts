const ready: (() => void)[] = [];

function callSoon(callback: () => void) {
  ready.push(callback);
}

function runOnce() {
  for (let n = ready.length; n > 0; n--) ready.shift()!();
}

function tea() {
  console.log("tea: the water is on");
  callSoon(() => console.log("tea: ready"));
}

callSoon(tea);
callSoon(() => console.log("toast: ready"));
for (let round = 1; ready.length > 0; round++) {
  console.log(`round ${round}`);
  runOnce();
}
