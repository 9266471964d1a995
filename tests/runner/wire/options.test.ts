import { expect, it } from "vitest";
import { wallClockStart } from "../../../src/runner/wire/options.ts";

it.each([
  ["a time of day, on the default day", "16:20:11", "2025-01-01T16:20:11.000Z"],
  ["hours and minutes", "09:30", "2025-01-01T09:30:00.000Z"],
  ["a date and time, in UTC", "2025-06-01T09:30", "2025-06-01T09:30:00.000Z"],
  ["a date and time in a zone", "2025-06-01T09:30+02:00", "2025-06-01T07:30:00.000Z"],
  ["a date", "2025-06-01", "2025-06-01T00:00:00.000Z"],
])("a wall clock can start at %s", (_, text, instant) => {
  expect(new Date(wallClockStart(text)).toISOString()).toBe(instant);
});

it.each(["noon", "25:00:00", "", "12"])("%j names no time", (text) => {
  expect(wallClockStart(text)).toBeNaN();
});
