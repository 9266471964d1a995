function* pause() {
  yield; // out of here, through `job`, to whoever resumes the job
}

function* job(name: string, steps: number) {
  for (let step = 1; step <= steps; step++) {
    console.log(`${name}: step ${step} of ${steps}`);
    yield* pause();
  }
}

const ready = [job("wash", 2), job("dry", 3)];
for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
  if (next.next().done !== true) ready.push(next);
}
