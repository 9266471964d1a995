// Rule 14: without any loop, too.
async function forgotten() {
  console.log("never");
}

const coroutine = forgotten();
console.log("end");
