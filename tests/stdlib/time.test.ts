import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { VirtualClock, setClock } from "../../src/asyncio/base/clocks.ts";
import { ValueError } from "../../src/asyncio/base/exceptions.ts";
import * as time from "../../src/stdlib/time.ts";

beforeEach(() => {
  setClock(new VirtualClock());
});

afterEach(() => {
  setClock(new VirtualClock());
});

test("sleeping moves the clock of the program, and both stopwatches with it", () => {
  time.sleep(1.5);
  time.sleep(0);
  expect([time.perfCounter(), time.monotonic()]).toEqual([1.5, 1.5]);
});

test("sleeping for no number of seconds is refused", () => {
  expect(() => {
    time.sleep(NaN);
  }).toThrow(new ValueError("Invalid value NaN (not a number)"));
  for (const [seconds, type] of [
    ["5", "string"],
    [null, "null"],
    [[1], "Array"],
    [undefined, "undefined"],
  ] as const) {
    expect(() => {
      time.sleep(seconds as never);
    }).toThrow(new TypeError(`'${type}' object cannot be interpreted as an integer`));
  }
  expect(time.monotonic()).toBe(0);
});

test("the time of day is that of the realm", () => {
  const before = Date.now() / 1000;
  const now = time.time();
  // The realm's two clocks may differ by what it was set right since it started.
  expect(Math.abs(now - before)).toBeLessThan(60);
  expect(Math.abs(Date.parse(`${time.strftime("%Y-%m-%dT%H:%M:%S")}Z`) / 1000 - now)).toBeLessThan(60);
});

const [format, ...moments] = readFileSync(new URL("./strftime.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as unknown) as [string, ...[seconds: number, text: string][]];

test("texts of moments are those of CPython, directive by directive", () => {
  for (const [seconds, text] of moments) expect([seconds, time.strftime(format, seconds)]).toEqual([seconds, text]);
});

test("what is no directive stays", () => {
  expect(time.strftime("100 %, %Q, %", 0)).toBe("100 %, %Q, %");
});

test("a moment that no date can hold is refused", () => {
  expect(() => time.strftime("%Y", 1e15)).toThrow(new ValueError("year is out of range"));
});
