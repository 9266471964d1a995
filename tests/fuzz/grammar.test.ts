import { describe, expect, it } from "vitest";
import { programOf } from "./grammar.ts";
import { pythonOf } from "./python.ts";
import { typescriptOf } from "./typescript.ts";
import { LATER, RESOURCES, SLOTS, parse } from "./vocabulary.ts";

const PROGRAMS = 500;
const programs = Array.from({ length: PROGRAMS }, (_, seed) => programOf(seed));
const written = { typescript: programs.map(typescriptOf).join("\n"), python: programs.map(pythonOf).join("\n") };

const snake = (camel: string) => camel.replace(/(?<=\b[a-z]\w*)[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const words = [...Object.values(RESOURCES).flatMap(({ pokes, awaits }) => [...pokes, ...awaits])];
const phrases = [...words, ...Object.values(SLOTS).flat(), ...LATER].map(parse);
const methods = new Set(phrases.map(({ method, property }) => `.${method}${property ? "" : "("}`));

describe("the programs of the fuzzer", () => {
  it("are the same for the same seed", () => {
    for (const seed of [0, 1, 17, 123456789]) expect(programOf(seed)).toEqual(programOf(seed));
  });

  it("are others for other seeds", () => {
    expect(new Set(programs.map((program) => JSON.stringify(program))).size).toBe(PROGRAMS);
  });

  it.each([...methods])("use %s", (method) => {
    expect(written.typescript.includes(method)).toBe(true);
    expect(written.python.includes(snake(method))).toBe(true);
  });

  it.each([
    "asyncio.gather(",
    "asyncio.wait(",
    "asyncio.FIRST_COMPLETED",
    "asyncio.FIRST_EXCEPTION",
    "asyncio.asCompleted(",
    "asyncio.shield(",
    "asyncio.timeout(",
    "asyncio.timeoutAt(",
    "asyncio.waitFor(",
    "asyncio.sleep(",
    "asyncio.TaskGroup(",
    "asyncio.createTask(",
    "asyncio.ensureFuture(",
    "asyncio.currentTask(",
    "asyncio.eagerTaskFactory",
    "asyncio.createEagerTaskFactory(",
    "asyncio.Runner(",
    "asyncio.run(",
    "everybody(",
    "block(",
    "Condition(lock0)",
    "copyContext(",
    "ContextVar(",
    ".stop(",
    "ExceptionGroup(",
    "BaseExceptionGroup(",
    "CancelledError(",
    "send(get(",
    "fail(get(",
    "close(get(",
    'sendTo(get("coroutine',
    'sendTo(get("operation',
    'sendTo(get("task',
    'throwInto(get("coroutine',
    'closeIt(get("coroutine',
    'closeIt(get("operation',
    'closeIt(get("task',
    'createTask(operation(get("generator',
    'createTask(get("coroutine',
    'await operation(get("generator',
    "ownAwait(",
    "held(put(",
    "held(get(",
    "StopIteration(",
    ...Object.keys(RESOURCES).map((name) => `${name}(`),
  ])("use %s", (name) => {
    expect(written.typescript.includes(name)).toBe(true);
    expect(written.python.includes(snake(name))).toBe(true);
  });

  it.each([
    ["returnExceptions: true", "return_exceptions=True"],
    ["eagerStart: true", "eager_start=True"],
    ["eagerStart: false", "eager_start=False"],
    ["name: ", "name="],
    ["context: get(", "context=get("],
    ["for await (const x of asyncio.asCompleted(", "async for x in asyncio.as_completed("],
    ["for (const x of asyncio.asCompleted(", "for x in asyncio.as_completed("],
    ["for await (const x of put(", "async with aclosing("],
    ["async function* ", "(yield "],
    ["function* a", "yield from awaiting("],
    ["(yield null)", "(yield None)"],
    ["using _ = put(", "with put("],
    ["callSoon(d", "call_soon(d"],
    ["Box.d", "Box = SimpleNamespace(d"],
    [", e", ", e"],
    ["setException(asyncio.ValueError)", "set_exception(ValueError)"],
    ["await using _ = get(", "async with get("],
    ["using _ = await ", "async with lock0"],
  ])("use %s", (typescript, python) => {
    expect(written.typescript.includes(typescript)).toBe(true);
    expect(written.python.includes(python)).toBe(true);
  });
});
