// One runner: its command, run to its end, and what came of it. A runner that crashes or runs nothing has failed, whatever it
// counted.
import { spawn } from "node:child_process";
import { TreeTime, readTimes } from "./processor-time.ts";
import type { Result } from "./reports.ts";
import type { Runner } from "./runners.ts";

export interface Outcome extends Result {
  readonly name: string;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, of the command and all that it started; null where nobody tells. */
  readonly cpu: number | null;
  /** What failed, to be read at the end of everything; empty where all passed. */
  readonly faults: readonly string[];
}

/** So many lines of a failed runner's output are shown at the end, where it does not tell its faults apart. */
const LAST_LINES = 30;

/** Runs a runner; its output goes to `write` as it comes. */
export async function execute(runner: Runner, write: (text: string) => void): Promise<Outcome> {
  const start = performance.now();
  const { status, output, errors, cpu } = await command(runner, write);
  const wall = (performance.now() - start) / 1000;
  const result = judge(runner, status, output, write);
  return {
    name: runner.name,
    wall,
    cpu,
    ...result,
    faults: result.failed === 0 ? [] : faultsIn(result, `${output}\n${errors}`),
  };
}

/** What a runner that did not run at all comes to. */
export function notRun({ name }: Runner): Outcome {
  return { name, wall: 0, cpu: 0, passed: 0, failed: 1, faults: ["not run"] };
}

function faultsIn({ faults = [] }: Result, output: string): readonly string[] {
  return faults.length > 0 ? faults : [output.trimEnd().split("\n").slice(-LAST_LINES).join("\n")];
}

function judge(runner: Runner, status: number, output: string, write: (text: string) => void): Result {
  if (runner.count === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let result: Result = { passed: 0, failed: 0 };
  try {
    result = runner.count(output);
  } catch (error) {
    write(`${runner.name}: no report (${String(error)})\n`);
  }
  const silentlyBad = result.failed === 0 && (status !== 0 || result.passed === 0);
  return silentlyBad ? { ...result, failed: 1 } : result;
}

async function command(
  { command: line, env }: Runner,
  write: (text: string) => void,
): Promise<{ status: number; output: string; errors: string; cpu: number | null }> {
  // A shell knows how much processor time its children took; it tells on a pipe of its own.
  const tells = process.platform !== "win32";
  const child = spawn(tells ? `${line}\nstatus=$?\ntimes >&3\nexit $status` : line, {
    shell: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  const growth = new TreeTime(child.pid ?? 0);
  let output = "";
  let errors = "";
  let times = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    write(text);
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
    write(text);
  });
  child.stdio[3]?.on("data", (data: Buffer) => (times += data.toString()));
  const status = await new Promise<number>((resolve) => {
    child.on("error", (error) => {
      write(`${String(error)}\n`);
      resolve(1);
    });
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
  const [told, seen] = [readTimes(times), growth.stop()];
  return { status, output, errors, cpu: told === null ? null : Math.max(told, seen) };
}
