import * as asyncio from "asyncio";

/**
 * Does `work` for every job, at most `size` of them at a time.
 * Returns the results in the order of the jobs. If one job fails, the
 * others are cancelled, and the error comes out in an ExceptionGroup.
 */
export async function pool<Job, Result>(
  size: number,
  jobs: Iterable<Job>,
  work: (job: Job) => Promise<Result>,
) {
  const left = [...jobs].entries();
  const results: Result[] = [];

  async function worker() {
    for (const [place, job] of left) results[place] = await work(job);
  }

  {
    await using group = new asyncio.TaskGroup();
    for (let n = 0; n < size; n++) group.createTask(worker());
  }
  return results;
}
