import * as time from "time";

function worker(seconds: number, job: string) {
  console.log(`starting to ${job}`);
  time.sleep(seconds);
  console.log(`done: ${job}`);
}

function main() {
  const start = time.monotonic();
  const jobs: [number, string][] = [
    [1, "order milk"],
    [2, "order bread"],
  ];
  for (const [seconds, job] of jobs) worker(seconds, job);
  console.log(`all jobs: ${(time.monotonic() - start).toFixed(1)} seconds`);
}

main();
