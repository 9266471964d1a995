import { expect, it } from "vitest";
import { awaiting, lintsIn } from "../../../src/snippet/lints/find.ts";
import { mended, type Lint } from "../../../src/snippet/lints/lint.ts";

type Side = "main.ts" | "main.py";

/** What is wrong with a program, as kinds with what is marked. */
async function found(file: Side, text: string): Promise<string[]> {
  return (await lintsIn({ [file]: text })).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

/** The text after the first fault is mended; the fix must leave nothing of that kind. */
async function mend(file: Side, text: string): Promise<string> {
  const [lint] = await lintsIn({ [file]: text });
  if (!lint?.fix) throw new Error("There is nothing to mend.");
  const after = mended(text, lint.fix);
  const left = await lintsIn({ [file]: after });
  expect(left.map(({ kind }) => kind)).not.toContain(lint.kind);
  return after;
}

const ts = (body: string) => `import * as asyncio from "asyncio";\nimport * as time from "time";\n${body}`;
const py = (body: string) => `import asyncio\nimport time\n${body}`;

it("finds coroutines that nobody awaits", async () => {
  const inTypeScript = ts(`async function save() {}
class Cook { async bake() { this.bake(); } }
async function main(busy: boolean) {
  asyncio.sleep(1);
  (save());
  busy && save();
  await save();
  void save();
  const later = save();
  console.log(save());
}`);
  expect(await found("main.ts", inTypeScript)).toEqual([
    "never-awaited: this.bake()",
    "never-awaited: asyncio.sleep(1)",
    "never-awaited: save()",
    "never-awaited: save()",
  ]);
  const inPython = `from asyncio import sleep as pause
async def save():
    pass
async def numbers():
    yield 1
class Cook:
    async def bake(self):
        self.bake()
async def main(busy):
    pause(1)
    save()
    busy and save()
    await save()
    numbers()
    later = save()
`;
  expect(await found("main.py", inPython)).toEqual([
    "never-awaited: self.bake()",
    "never-awaited: pause(1)",
    "never-awaited: save()",
    "never-awaited: save()",
  ]);
});

it("writes await only where it may stand", async () => {
  expect(await mend("main.ts", ts("asyncio.sleep(1);"))).toBe(ts("await asyncio.sleep(1);"));
  expect(await mend("main.py", py("async def main():\n    asyncio.sleep(1)"))).toContain("    await asyncio.sleep(1)");
  for (const [file, text] of [
    ["main.ts", ts("function main() { asyncio.sleep(1); }")],
    ["main.py", py("asyncio.sleep(1)")],
  ] as const)
    expect((await lintsIn({ [file]: text }))[0]?.fix).toBeNull();
  expect(await awaiting("async function f() { queue.put(1); }", 21)).not.toBeNull();
  expect(await awaiting("function f() { queue.put(1); }", 15)).toBeNull();
});

it("knows a function by its name only where all of that name are coroutine functions", async () => {
  expect(
    await found("main.ts", ts("class A { async run() {} }\nclass B { run() { this.run(); } }\nasyncio.run(main());")),
  ).toEqual([]);
  const files = { "main.py": "import printer\nprinter.show()\n", "printer.py": "async def show():\n    pass\n" };
  expect(await lintsIn(files)).toMatchObject([{ kind: "never-awaited", file: "main.py", line: 2, column: 1 }]);
  expect(await lintsIn({ ...files, "main.py": "import other as printer\nprinter.show()\n" })).toEqual([]);
});

it("finds calls that block the loop, in coroutines and nowhere else", async () => {
  expect(await found("main.ts", ts("async function main() { time.sleep(1); }\ntime.sleep(1);"))).toEqual([
    "blocked: time.sleep(1)",
  ]);
  const text = `import requests
from time import sleep
async def main():
    sleep(1)
    page = requests.get("/")
    await asyncio.to_thread(sleep, 1)
def work():
    sleep(1)
`;
  expect(await found("main.py", text)).toEqual(["blocked: sleep(1)", 'blocked: requests.get("/")']);
});

it("lets the loop sleep instead, or hands the call to a thread", async () => {
  expect(await mend("main.ts", ts("async function main() { time.sleep(1); }"))).toContain("await asyncio.sleep(1);");
  expect(await mend("main.py", py("async def main():\n    name = input()\n"))).toContain(
    "name = await asyncio.to_thread(input)",
  );
  expect(
    await mend("main.py", `import asyncio, requests\nasync def main():\n    t = requests.get("/").text\n`),
  ).toContain('t = (await asyncio.to_thread(requests.get, "/")).text');
});

it("finds loops that hand the turn to nobody", async () => {
  const inTypeScript = ts(`async function main() {
  while (true) {
    look();
  }
  while (time.monotonic() < 5) {}
  for (let i = 0; i < 3_000_000; i++) count++;
  for (let i = 0; i < 1000; i++) count++;
  while (true) {
    await asyncio.sleep(1);
  }
  while (true) {
    if (look()) break;
  }
  for await (const page of pages) look(page);
}
function work() {
  while (true) look();
}`);
  expect(await found("main.ts", inTypeScript)).toEqual([
    "blocked: while (true)",
    "blocked: while (time.monotonic() < 5)",
    "blocked: for (let i = 0; i < 3_000_000; i++)",
  ]);
  const inPython = py(`ROUNDS = 10**7
async def main():
    for i in range(ROUNDS):
        count += 1
    for i in range(1000):
        count += 1
    while True:
        look()
    while True:
        async with lock:
            look()
`);
  expect(await found("main.py", inPython)).toEqual(["blocked: for i in range(ROUNDS)", "blocked: while True"]);
});

it("lets others run in between", async () => {
  expect(await mend("main.ts", ts("async function main() {\n  while (true) {\n    look();\n  }\n}"))).toContain(
    "{\n    await asyncio.sleep(0);\n    look();",
  );
  expect(await mend("main.py", py("async def main():\n    for i in range(9_000_000):\n        look(i)\n"))).toContain(
    ":\n        if i % 10_000 == 0: await asyncio.sleep(0)\n        look(i)",
  );
});

it("finds tasks that nobody keeps, but not those of a group", async () => {
  const text = py(`async def main():
    asyncio.create_task(save())
    kept = asyncio.create_task(save())
    await asyncio.create_task(save())
    group.create_task(save())
    loop.create_task(save())
`);
  expect(await found("main.py", text)).toEqual([
    "unkept: asyncio.create_task(save())",
    "unkept: loop.create_task(save())",
  ]);
  expect(await found("main.ts", ts("asyncio.createTask(save());\ngroup.createTask(save());"))).toEqual([
    "unkept: asyncio.createTask(save())",
  ]);
  expect(await mend("main.ts", ts("const task = 1;\nasyncio.createTask(save());"))).toContain(
    "const task2 = asyncio.createTask(save());",
  );
});

it("finds handlers in which a cancel ends", async () => {
  const swallow = (type: string, then: string) =>
    py(
      `async def poll():\n    while True:\n        try:\n            await look()\n        except${type}:\n            ${then}\n`,
    );
  for (const type of ["", " BaseException", " asyncio.CancelledError", " (ValueError, asyncio.CancelledError)"])
    expect(await found("main.py", swallow(type, "pass"))).toEqual([`swallowed-cancel: except${type}`]);
  expect(await found("main.py", swallow(" Exception", "pass"))).toEqual([]);
  expect(await found("main.py", swallow(" BaseException", "raise"))).toEqual([]);
  expect(await found("main.py", swallow(" asyncio.CancelledError", "me.uncancel()"))).toEqual([]);
  expect(await mend("main.py", swallow(" BaseException", "print(1)"))).toContain("print(1)\n            raise\n");
  expect(await mend("main.py", swallow("", "pass"))).toContain("except:\n            raise\n");
});

it("leaves those alone who wait for a task that they have cancelled", async () => {
  const text = py(`async def main():
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
`);
  expect(await found("main.py", text)).toEqual([]);
  const inTypeScript = ts(`async function main() {
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) console.log("cancelled");
  }
}`);
  expect(await found("main.ts", inTypeScript)).toEqual([]);
});

it("minds a catch of anything only where it goes on, round after round or without a word", async () => {
  const inLoop = (then: string) =>
    ts(
      `async function poll() {\n  while (true) {\n    try {\n      await look();\n    } catch (error) {\n      ${then}\n    }\n  }\n}`,
    );
  expect(await found("main.ts", inLoop("console.log(error);"))).toEqual(["swallowed-cancel: catch (error)"]);
  expect(await found("main.ts", inLoop("if (isBad(error)) throw error;"))).toEqual([]);
  expect(await found("main.ts", inLoop("return;"))).toEqual([]);
  expect(await mend("main.ts", inLoop("console.log(error);"))).toContain(
    "{\n      if (error instanceof asyncio.CancelledError) throw error;\n      console.log(error);",
  );
  const once = (then: string) => ts(`async function f() {\n  try {\n    await look();\n  } catch (error) {${then}}\n}`);
  expect(await found("main.ts", once(""))).toEqual(["swallowed-cancel: catch (error)"]);
  expect(await found("main.ts", once("\n    console.log(error);\n  "))).toEqual([]);
  const named = once("\n    if (error instanceof asyncio.CancelledError) console.log(1);\n  ");
  expect(await mend("main.ts", named)).toContain("console.log(1);\n    throw error;\n");
});

it("finds a gather of which one can fail, and writes a group for it", async () => {
  const fails = "async def fetch(n):\n    if n:\n        raise ValueError(n)\n";
  const text = py(`${fails}async def main():\n    await asyncio.gather(fetch(0), fetch(1))\n`);
  expect(await found("main.py", text)).toEqual(["gather: asyncio.gather"]);
  expect(await mend("main.py", text)).toContain(
    "    async with asyncio.TaskGroup() as group:\n        group.create_task(fetch(0))\n        group.create_task(fetch(1))\n",
  );
  const guarded = fails.replace(
    "        raise ValueError(n)",
    "        try:\n            raise ValueError(n)\n        except ValueError:\n            pass",
  );
  for (const other of [
    text.replace("fetch(1))", "fetch(1), return_exceptions=True)"),
    text.replace("        raise ValueError(n)", "        pass"),
    text.replace(fails, guarded),
  ])
    expect(await found("main.py", other)).toEqual([]);
  const inTypeScript = ts(
    `async function load(n: number) {\n  if (n) throw new Error();\n}\nasync function main() {\n  await asyncio.gather(load(0), load(1));\n  const all = await asyncio.gather(...[1, 2].map(load));\n}`,
  );
  expect(await mend("main.ts", inTypeScript.replace(/\n {2}const all.*/, ""))).toContain(
    "  {\n    await using group = new asyncio.TaskGroup();\n    group.createTask(load(0));\n    group.createTask(load(1));\n  }",
  );
  const fixes = (await lintsIn({ "main.ts": inTypeScript })).map(({ fix }: Lint) => fix !== null);
  expect(fixes).toEqual([true, false]);
});

it("says nothing of a text that cannot be read to its end", async () => {
  expect(await found("main.ts", ts("asyncio.sleep(1"))).toEqual([]);
  expect(await found("main.py", py("async def main(:\n    time.sleep(1)"))).toEqual([]);
});
