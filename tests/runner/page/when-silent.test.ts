import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { STOP_MS, whenSilent } from "../../../src/runner/page/when-silent.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it("a frame that says nothing more is given up", () => {
  const giveUp = vi.fn();
  const asked = performance.now();
  whenSilent(
    () => asked,
    () => false,
    giveUp,
  );
  vi.advanceTimersByTime(STOP_MS - 1);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(giveUp).toHaveBeenCalledOnce();
});

it("a frame from which output still comes is alive, however late its end comes", () => {
  const giveUp = vi.fn();
  let [heard, isOver] = [performance.now(), false];
  whenSilent(
    () => heard,
    () => isOver,
    giveUp,
  );
  for (let time = 0; time < 5 * STOP_MS; time += STOP_MS / 2) {
    vi.advanceTimersByTime(STOP_MS / 2);
    heard = performance.now();
  }
  isOver = true;
  vi.advanceTimersByTime(5 * STOP_MS);
  expect(giveUp).not.toHaveBeenCalled();
});
