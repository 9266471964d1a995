// What Python's groups do not meet: things thrown that are no errors, JavaScript's `cause` and AggregateError.
import { expect, test } from "vitest";
import { BaseExceptionGroup, ExceptionGroup } from "../../../src/asyncio/base/exception-groups.ts";
import { notesOf, withNote } from "../../../src/asyncio/base/exceptions.ts";

test("a group is an AggregateError whose errors are its exceptions", () => {
  const errors = [new TypeError("a"), new RangeError("b")];
  const group = new ExceptionGroup("text", errors);
  expect(group).toBeInstanceOf(AggregateError);
  expect(group.errors).toEqual(errors);
  expect(group.exceptions).toEqual(errors);
  expect(String(group)).toBe("ExceptionGroup: text (2 sub-exceptions)");
});

test("its own properties do not show when it is printed", () => {
  expect(Object.keys(new ExceptionGroup("text", [new TypeError("a")]))).toEqual([]);
});

test("changing the array afterwards does not change the group", () => {
  const errors: Error[] = [new TypeError("a")];
  const group = new ExceptionGroup("text", errors);
  errors.push(new TypeError("b"));
  expect(group.exceptions).toHaveLength(1);
});

test("something thrown that is no error makes a base group", () => {
  const group = new BaseExceptionGroup("text", [new TypeError("a"), "just text"]);
  expect(group).not.toBeInstanceOf(ExceptionGroup);
  expect(group.name).toBe("BaseExceptionGroup");
  const [match, rest] = group.split((error) => typeof error === "string");
  expect(match?.exceptions).toEqual(["just text"]);
  expect(rest).toBeInstanceOf(ExceptionGroup);
});

test("an ExceptionGroup refuses what is no ordinary error, and says what takes it", () => {
  try {
    new ExceptionGroup("text", ["just text" as never]);
    expect.unreachable();
  } catch (error) {
    expect(String(error)).toBe("TypeError: Cannot nest BaseExceptions in an ExceptionGroup");
    expect(notesOf(error)).toEqual(["a BaseExceptionGroup takes a CancelledError, or what is no error"]);
  }
});

test("the parts of a group keep its cause and notes", () => {
  const cause = new Error("cause");
  const group = withNote(new ExceptionGroup("text", [new TypeError("a"), new RangeError("b")]), "note");
  group.cause = cause;
  for (const part of group.split(TypeError)) {
    expect(part?.cause).toBe(cause);
    expect(notesOf(part)).toEqual(["note"]);
  }
});
