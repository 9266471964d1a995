import * as asyncio from "asyncio";
import * as random from "random";

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Calls `attempt` until it succeeds, and returns its result. After an error
 * of one of the classes in `retryOn` it waits and tries again: about `first`
 * seconds, then twice as long, and so on, up to `longest`. Any other error,
 * and the error of the last attempt, comes out.
 */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  retryOn: readonly ErrorClass[],
  { attempts = 5, first = 1, longest = 30 } = {},
) {
  let pause = first;
  for (let left = attempts - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      const expected = retryOn.some((kind) => error instanceof kind);
      if (!expected || left === 0) throw error;
    }
    await asyncio.sleep(random.uniform(pause / 2, pause));
    pause = Math.min(2 * pause, longest);
  }
}
