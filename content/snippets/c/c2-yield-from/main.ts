function* pause() {
  yield; // through `job`, out to whoever resumes it
}

function* job(name: string, steps: number) {
  for (let step = 1; step <= steps; step++) {
    console.log(`${name}: step ${step} of ${steps}`);
    yield* pause();
  }
}

const ready = [job("wash", 2), job("dry", 3)];
while (ready.length > 0) {
  const current = ready.shift()!;
  const { done } = current.next();
  if (!done) ready.push(current);
}
