// Real runs for tests of what is drawn and said of them: a program is compiled and run, and its record is kept.
import type { TraceEvent } from "../../src/runner/wire/protocol.ts";
import type { RunOptions } from "../../src/runner/wire/to-worker.ts";
import { pictureOf } from "../../src/trace/lanes.ts";
import type { Picture } from "../../src/trace/picture.ts";
import { runHere } from "../runner/running.ts";

/** A run with its picture and its text. */
export interface RecordedProgram {
  readonly events: readonly TraceEvent[];
  readonly picture: Picture;
  readonly source: string;
}

/** Runs a program whose `main` is given with what belongs to it; its first line is line 1. */
export async function recorded(body: string, options: RunOptions = {}): Promise<RecordedProgram> {
  const source = `${body.trim()}\nimport * as asyncio from "asyncio";\nimport * as time from "time";\nasyncio.run(main());\ntime;\n`;
  const { trace: events } = await runHere(source, { collectTrace: true, ...options });
  return { events, picture: pictureOf(events), source };
}
