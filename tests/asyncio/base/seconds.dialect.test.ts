// Only numbers are seconds. The errors are CPython's, with JavaScript's names for the types.
import { expect, test } from "vitest";
import * as asyncio from "../../../src/asyncio/index.ts";

type Attempt = (seconds: never) => unknown;

async function errorOf(attempt: Attempt, seconds: unknown): Promise<string> {
  try {
    await (attempt(seconds as never) as Promise<unknown>);
    return "none";
  } catch (error) {
    return String(error);
  }
}

async function sleeping(): Promise<void> {
  await asyncio.sleep(1);
}

const loop = () => asyncio.getRunningLoop();
const attempts: Record<string, Attempt> = {
  sleep: (seconds) => asyncio.sleep(seconds),
  waitFor: (seconds) => asyncio.waitFor(asyncio.createTask(sleeping()), seconds),
  timeout: async (seconds) => {
    await using _limit = asyncio.timeout(seconds);
  },
  timeoutAt: async (seconds) => {
    await using _limit = asyncio.timeoutAt(seconds);
  },
  reschedule: async (seconds) => {
    await using limit = asyncio.timeout(5);
    limit.reschedule(seconds);
  },
  wait: (seconds) => asyncio.wait([asyncio.createTask(sleeping())], { timeout: seconds }),
  asCompleted: async (seconds) => {
    for await (const task of asyncio.asCompleted([asyncio.createTask(sleeping())], { timeout: seconds })) await task;
  },
  callLater: async (seconds) => loop().callLater(seconds, () => {}),
  callAt: async (seconds) => loop().callAt(seconds, () => {}),
};

async function errorsOf(seconds: unknown): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts)) errors[name] = await errorOf(attempt, seconds);
  return errors;
}

test("a text is no number of seconds, anywhere", () =>
  asyncio.run(errorsOf("5")).then((errors) => {
    const compared = "TypeError: '<=' not supported between instances of 'string' and 'number'";
    const added = "TypeError: unsupported operand type(s) for +: 'number' and 'string'";
    expect(errors).toEqual({
      sleep: compared,
      waitFor: compared,
      timeout: added,
      timeoutAt: compared,
      reschedule: compared,
      wait: added,
      asCompleted: added,
      callLater: added,
      callAt: "TypeError: when must be a number, not 'string'",
    });
  }));

test("null means no limit where there can be none, and is refused elsewhere", () =>
  asyncio.run(errorsOf(null)).then(({ sleep, callLater, callAt, ...others }) => {
    expect(sleep).toBe("TypeError: '<=' not supported between instances of 'null' and 'number'");
    expect(callLater).toBe("TypeError: delay must not be null");
    expect(callAt).toBe("TypeError: when must be a number, not 'null'");
    expect(new Set(Object.values(others))).toEqual(new Set(["none"]));
  }));

test("true and false are numbers, as in Python", () =>
  asyncio.run(errorsOf(true)).then((errors) => {
    expect(errors.sleep).toBe("none");
    expect(errors.callLater).toBe("none");
  }));
