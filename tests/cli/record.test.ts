import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderWith } from "../files.ts";
import { loopbook } from "./loopbook.ts";

// CPython has to start each time.
vi.setConfig({ testTimeout: 120_000 });

function programs() {
  const folder = folderWith({
    "a/a2-hello/main.ts": `console.log("Hello");`,
    "a/a2-hello/main.py": `print("Hello")`,
    "a/a2-hello/output.py.txt": "from another time\n",
    "good.ts": `console.log("good");`,
    "good.py": `print("good")`,
    "good.out": "good\n",
    "bad.ts": `console.log("bad");`,
    "bad.py": `print("good")`,
  });
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  };
  return { folder, read };
}

describe("loopbook record", () => {
  it("writes what there is to write, shows what differs, and fails for that", async () => {
    const { folder, read } = programs();
    const { status, stdout } = await loopbook(["record", folder]);
    expect(stdout).toMatch(/a2-hello: written\n/);
    expect(stdout).toMatch(/-good\n\+bad\n/);
    expect(stdout).toMatch(/\n1 unchanged, 1 written, 1 failed\n$/);
    expect(read("a/a2-hello/output.txt")).toBe("Hello\n");
    expect(read("a/a2-hello/output.py.txt")).toBe("Hello\n");
    expect(read("bad.out")).toBe("good\n");
    expect(status).toBe(1);
  });

  it("writes nothing with --check, and fails for what is stale", async () => {
    const { folder, read } = programs();
    const { status, stdout } = await loopbook(["record", "--check", join(folder, "a"), join(folder, "good.ts")]);
    expect(stdout).toMatch(/a2-hello: stale\n1 unchanged, 1 stale, 0 failed\n$/);
    expect(read("a/a2-hello/output.txt")).toBeNull();
    expect(read("a/a2-hello/output.py.txt")).toBe("from another time\n");
    expect(status).toBe(1);
  });

  it("tells what is missing before it runs anything", async () => {
    const folder = folderWith({ "a/a2-hello/main.ts": `console.log("no twin");` });
    const { status, stderr } = await loopbook(["record", folder]);
    expect(stderr).toContain("a2-hello/main.py is missing");
    expect(status).toBe(2);
  });
});
