// What the playground keeps: one program, and the one before it, so that opening a link or choosing another program takes nothing
// away. What the browser has kept is checked like a link: it may be older than this page. The page fetches this file, and the
// schema with it, where something is kept or is to be kept.
import * as v from "valibot";
import { Program } from "../share/program.ts";
import type { Memory } from "../snippet/storage.ts";
import { DESK_KEY } from "./desk-key.ts";

const Project = v.object({
  /** What the reader knows it by. */
  title: v.pipe(v.string(), v.maxLength(200)),
  program: Program,
});
/** A program in the playground. */
export type Project = v.InferOutput<typeof Project> & {
  /** Where the build has compiled it, as long as it is as the build has seen it. */
  readonly compiled?: string;
};

const Desk = v.object({
  now: Project,
  before: v.nullable(Project),
  /** The link that was opened last: to load the page again is not to open it again. */
  link: v.string(),
});
/** All that the playground keeps. */
export interface Desk {
  readonly now: Project;
  readonly before: Project | null;
  readonly link: string;
}

/** What the browser has kept; null where that is nothing, or nothing that can be used. */
export function loadDesk(memory: Memory | null): Desk | null {
  try {
    const result = v.safeParse(Desk, JSON.parse(memory?.getItem(DESK_KEY) ?? "null"));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** Keeps it; false when the browser does not. */
export function saveDesk(memory: Memory | null, { now, before, link }: Desk): boolean {
  const plain = (project: Project) => ({ title: project.title, program: project.program });
  try {
    memory?.setItem(DESK_KEY, JSON.stringify({ now: plain(now), before: before && plain(before), link }));
    return memory !== null;
  } catch {
    return false;
  }
}
