// The command line. `npm run --silent loopbook -- run FILE.ts`
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { SnippetError } from "../course/snippets.ts";
import { NOTHING_RUN, UsageError, type Command } from "./command.ts";

// What a command loads is TypeScript: without its types, and compiled, it starts in half the time.
enableCompileCache(join(import.meta.dirname, "../../.cache/node"));

const commands = new Map<string, () => Promise<Command>>([
  ["run", async () => (await import("./run.ts")).run],
  ["record", async () => (await import("./record.ts")).record],
  ["check", async () => (await import("./check.ts")).check],
  ["doctor", async () => (await import("./doctor.ts")).doctor],
]);

async function main([name, ...args]: string[]): Promise<number> {
  const load = commands.get(name ?? "");
  if (load === undefined) {
    const names = [...commands.keys()].join(", ");
    const asked = name === undefined || name === "--help" || name === "-h";
    const text = `Usage: loopbook COMMAND …\n\nThe commands are ${names}. "loopbook COMMAND --help" tells more.\n`;
    (name === undefined || !asked ? process.stderr : process.stdout).write(
      asked ? text : `loopbook: there is no command "${name}"\n\n${text}`,
    );
    return name === undefined || !asked ? NOTHING_RUN : 0;
  }
  const command = await load();
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`Usage: loopbook ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof SnippetError) {
      process.stderr.write(`loopbook ${String(name)}: ${error.message}\n`);
      return NOTHING_RUN;
    }
    if (!isUsageError(error)) throw error;
    process.stderr.write(`loopbook ${String(name)}: ${error.message}\n\nUsage: loopbook ${command.usage}\n`);
    return NOTHING_RUN;
  }
}

/** Ours, or one of `parseArgs`. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

// Whoever reads our output may have seen enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const status = await main(process.argv.slice(2));
// A program may have left sockets open; what it printed must be out before the process ends.
process.stdout.write("", () => {
  process.stderr.write("", () => {
    process.exit(status);
  });
});
