import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stagesOf, ways } from "../../src/components/ways.ts";

describe("the ways through the course", () => {
  it("lead through chapters that there are, each of them once", () => {
    for (const { key, chapters } of ways) {
      expect(new Set(chapters).size, key).toBe(chapters.length);
      expect(
        chapters.filter((id) => !existsSync(`content/course/${id}.mdx`)),
        key,
      ).toEqual([]);
    }
  });

  it("tell a chapter its place on each of them, and what comes next", () => {
    const told = stagesOf("d/turns").map(({ way, place, next }) => [way.key, place, next]);
    expect(told).toEqual([
      ["hour", 4, "d/task-groups"],
      ["javascript", 5, "d/task-groups"],
      ["inside", 3, "c/history"],
    ]);
    expect(stagesOf("d/task-groups").find(({ way }) => way.key === "hour")?.next).toBeNull();
    expect(stagesOf("f/barriers")).toEqual([]);
  });
});
