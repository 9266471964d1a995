// `loopbook record`: documented output is what CPython prints, and what our loop prints too.
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SNIPPETS } from "../course/snippets.ts";
import { UsageError, userPath, type Command } from "./command.ts";
import { Recorder, staleFiles } from "./recorder.ts";
import { findRecordings } from "./recordings.ts";

const usage = `record [--check] [--python PYTHON] [DIR …]

Runs every snippet folder below DIR (${SNIPPETS} unless given) on our loop and its main.py on CPython, and writes
output.txt where both print the same. Where they must not, snippet.json says why ("differs"), and output.py.txt keeps
what Python prints. A NAME.ts with a NAME.py beside it is a case: NAME.out is what CPython prints.
  --check   writes nothing; tells what would be written
  --python  runs the twins whose snippet.json names "packages": the CPython of the course has none. Without it, what was
            recorded of them counts for as long as the twin is the same.

Exit status: 1 when outputs differ, or when --check found something to write.`;

export const record: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: "boolean" }, python: { type: "string" } },
    });
    const places = positionals.length > 0 ? positionals : [SNIPPETS];
    const recordings = places.flatMap((place) => findRecordings(userPath(place)));
    if (recordings.length === 0) throw new UsageError(`there is nothing to record in ${places.join(", ")}`);

    const word = values.check === true ? "stale" : "written";
    const recorder = await Recorder.start(values.python === undefined ? null : interpreter(values.python));
    let failed = 0;
    let changed = 0;
    for (const one of recordings) {
      const verdict = await recorder.judge(one);
      const stale = staleFiles(verdict);
      for (const [file, text] of stale) if (values.check !== true) write(file, text);
      if (verdict.problem !== null) {
        failed++;
        process.stdout.write(`${verdict.problem}\n`);
      } else if (stale.size > 0) {
        changed++;
        process.stdout.write(`${one.name}: ${word}\n`);
      }
    }
    await recorder.close();
    const same = recordings.length - failed - changed;
    process.stdout.write(`${String(same)} unchanged, ${String(changed)} ${word}, ${String(failed)} failed\n`);
    return failed > 0 || (values.check === true && changed > 0) ? 1 : 0;
  },
};

/** A name is looked for where the shell looks; a twin is run in a folder of its own, so a path must be whole. */
function interpreter(python: string): string {
  return python.includes("/") ? userPath(python) : python;
}

function write(file: string, text: string | null): void {
  if (text === null) rmSync(file, { force: true });
  else writeFileSync(file, text);
}
