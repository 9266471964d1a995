const ready: (() => void)[] = [];

function callSoon(callback: () => void) {
  ready.push(callback);
}

class Future<T> {
  done = false;
  result: T | undefined;
  readonly #callbacks: (() => void)[] = [];

  addDoneCallback(callback: () => void) {
    if (this.done) callSoon(callback);
    else this.#callbacks.push(callback);
  }

  setResult(result: T) {
    this.done = true;
    this.result = result;
    for (const callback of this.#callbacks) callSoon(callback);
  }
}

const parcel = new Future<string>();
parcel.addDoneCallback(() => console.log(`Ana: ${parcel.result}!`));
parcel.addDoneCallback(() => console.log(`Ben: ${parcel.result}!`));
callSoon(() => {
  console.log("postman: rings");
  parcel.setResult("a book");
  console.log("postman: goes on");
});
while (ready.length > 0) ready.shift()!();
