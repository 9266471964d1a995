// Runs small programs on the real loop, for the tests of what compiled code does.
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import { expect } from "vitest";
import * as asyncio from "asyncio";
import * as lowering from "../../src/asyncio/dialect/compiled-code.ts";
import { runProgram, VirtualClock } from "../../src/asyncio/internal.ts";
import type { ImportModule, ProgramBody } from "../../src/asyncio/internal.ts";
import { compile } from "../../src/compiler/compile.ts";
import type { CompiledProgram, SourceFiles } from "../../src/compiler/compile.ts";

const MODULES: Readonly<Record<string, object>> = { asyncio, "asyncio/compiled-code": lowering };

const importModule: ImportModule = (module, names = []) => {
  const found = MODULES[module];
  if (found === undefined) throw new SyntaxError(`no module ${module}`);
  for (const name of names) if (!(name in found)) throw new SyntaxError(`${module} has no ${name}`);
  return found;
};

/** Compiles a program of one file, or of several. */
export function compiled(source: string | SourceFiles): Promise<CompiledProgram> {
  return compile({ build }, typeof source === "string" ? { "main.ts": source } : source);
}

/** What `console.log` gets from a program that runs to its end. */
export async function logOf(source: string | SourceFiles): Promise<unknown[]> {
  const { code } = await compiled(source);
  const log: unknown[] = [];
  await runProgram(evaluated(code, log), importModule, { clock: new VirtualClock() });
  return log;
}

/** What the same program logs as a native module, where promises drive it. */
export async function nativeLogOf(source: string): Promise<unknown[]> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: "ts" },
    write: false,
    logLevel: "silent",
    format: "esm",
    target: "esnext",
    supported: { decorators: false },
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  });
  const log: unknown[] = [];
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const body = new AsyncFunction("console", `"use strict"; ${outputFiles[0]?.text ?? ""}`) as (
    console: object,
  ) => Promise<void>;
  await body(consoleTo(log));
  return log;
}

/** Expects a log of a program that does not depend on how it is scheduled: it is held against native promises as well. */
export async function expectLog(source: string, log: readonly unknown[]): Promise<void> {
  expect(await logOf(source), "on our loop").toEqual(log);
  expect(await nativeLogOf(source), "on native promises").toEqual(log);
}

/** A compiled program, evaluated with a console that writes to a list. */
export function evaluated(code: string, log: unknown[] = []): ProgramBody {
  return (compileFunction(`return (${code})`, ["console"]) as (console: object) => ProgramBody)(consoleTo(log));
}

function consoleTo(log: unknown[]): object {
  return { log: (...values: unknown[]) => log.push(values.length === 1 ? values[0] : values.map(String).join(" ")) };
}
