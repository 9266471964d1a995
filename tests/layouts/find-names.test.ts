import { expect, it } from "vitest";
import { findNames, type Findable } from "../../src/layouts/find-names.ts";

const name = (text: string, python = ""): Findable => ({ kind: "name", text, python, address: text });
const message = (text: string): Findable => ({ kind: "message", text, python: "", address: text });
const all = [
  name("Condition.waitFor", "Condition.wait_for"),
  name("asyncio.waitFor", "asyncio.wait_for"),
  name("asyncio.wait"),
  name("asyncio.createTask", "asyncio.create_task"),
  name("TaskGroup.createTask", "TaskGroup.create_task"),
  name("asyncio.Queue"),
  name("Queue.putNowait", "Queue.put_nowait"),
  name("asyncio.gather"),
  message("coroutine 'work' was never awaited"),
  message("cannot reuse already awaited coroutine"),
  message("Event loop is closed"),
];
const first = (query: string) => findNames(all, query)[0]?.text;

it.each([
  ["wait_for", "asyncio.waitFor"],
  ["waitFor", "asyncio.waitFor"],
  ["asyncio.wait_for", "asyncio.waitFor"],
  ["wait", "asyncio.wait"],
  ["create_task", "asyncio.createTask"],
  ["TaskGroup.create_task", "TaskGroup.createTask"],
  ["put_nowait", "Queue.putNowait"],
  ["gather()", "asyncio.gather"],
])("knows %s, in whatever spelling", (query, expected) => {
  expect(first(query)).toBe(expected);
});

it.each([
  ["gahter", "asyncio.gather"],
  ["create_tsak", "asyncio.createTask"],
  ["wait_fro", "asyncio.waitFor"],
  ["quue", "asyncio.Queue"],
  ["was nevr awaited", "coroutine 'work' was never awaited"],
])("forgives a slip: %s", (query, expected) => {
  expect(first(query)).toBe(expected);
});

it("finds a name before all of it is typed", () => {
  expect(first("create")).toBe("asyncio.createTask");
});

it.each([
  ["was never awaited", "coroutine 'work' was never awaited"],
  ["RuntimeWarning: coroutine 'save' was never awaited", "coroutine 'work' was never awaited"],
  ["RuntimeError: cannot reuse already awaited coroutine", "cannot reuse already awaited coroutine"],
  ["event loop closed", "Event loop is closed"],
])("knows the message in “%s”", (query, expected) => {
  expect(first(query)).toBe(expected);
});

it.each(["", "a", "chess exhibition", "how does the loop choose", "await"])("leaves “%s” to the texts", (query) => {
  expect(findNames(all, query)).toEqual([]);
});
