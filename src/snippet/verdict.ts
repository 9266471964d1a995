// The line at the foot of the output: what a run is at, or how it compares. A program that its reader has changed is meant to print
// something else; only one that nobody has touched can be wrong about it.
import { isActive, isOver, verdict, type Problem, type RunState } from "./state.ts";

/** What a run is held against: what the program prints as it stands, what the reader is to make it print, or nothing. */
export type Standard = "documented" | "wanted" | "none";

/** The standard that the page names. */
export function standardOf(word: string | undefined): Standard {
  return word === "wanted" || word === "none" ? word : "documented";
}

/** What the snippet knows beside the state of its run. */
export interface Circumstances {
  /** The lines that a run is compared with. */
  readonly documented: readonly string[];
  readonly standard: Standard;
  /** Whether the reader has changed the program. */
  readonly changed: boolean;
  /** Whether the text is another one now than the one whose output is shown. */
  readonly outdated: boolean;
  /** Whether the page went down with the last run, so that it had to be loaded anew. */
  readonly wentDown: boolean;
  /** What a first run fetches, where that is worth a sentence; empty where it is not. */
  readonly firstRun: string;
}

/** A note, how it is meant, and what the reader can do about it. */
export interface Note {
  readonly kind: "plain" | "same" | "differs" | "blocked" | "failed";
  readonly text: string;
  /** A number that grows: shown, but not said aloud each second. */
  readonly seconds?: string;
  readonly action?: "stop" | "compare";
}

/** The note on a run. */
export function noteOn(state: RunState, circumstances: Circumstances): Note {
  const { documented, standard, changed, outdated, wentDown, firstRun } = circumstances;
  if (isActive(state)) return noteOnActive(state);
  if (state.phase === "idle") {
    if (wentDown)
      return failed(
        "The last run of this program ended with the whole page, most likely for want of memory. Your text is as you left it.",
      );
    const shown =
      standard === "wanted"
        ? "Wanted output"
        : standard === "none"
          ? "Press Run to see what it prints."
          : changed
            ? "Output of the original. Press Run to see yours."
            : "Documented output";
    return plain(firstRun === "" ? shown : `${shown.replace(/\.$/, "")}. ${firstRun}`);
  }
  if (outdated) return plain("Output of the text before your last change.");
  if (state.phase === "stopped") return plain(`Stopped${after(state)}. The output so far is kept.`);
  if (standard !== "none" && verdict(state, documented) === "same")
    return { kind: "same", text: `✓ Same as the ${standard} output` };
  if (state.problems.length > 0) return failed(`${count(state.problems)} found by the compiler`);
  if (state.failure !== null) return failed(state.failure.told ? state.failure.message : "The program did not run.");
  if (standard === "none") return plain("It has run to its end.");
  if (standard === "wanted") return { kind: "differs", text: "≠ Differs from the wanted output", action: "compare" };
  return changed
    ? { kind: "differs", text: "Changed: it no longer prints what the original does", action: "compare" }
    : { kind: "failed", text: "≠ Differs from the documented output", action: "compare" };
}

/** Whether what stands in the output pane belongs to another text than the one beside it. */
export function isForeign(state: RunState, { standard, changed, outdated }: Circumstances): boolean {
  return state.phase === "idle" ? changed && standard === "documented" : isOver(state) && outdated;
}

function noteOnActive({ phase, seconds, blocked }: RunState): Note {
  if (phase === "loading") return plain("Loading…");
  if (blocked > 0)
    return {
      kind: "blocked",
      text: "The loop is blocked: it has not turned",
      seconds: `for ${String(blocked)} s`,
      action: "stop",
    };
  return seconds < 2 ? plain("Running…") : { kind: "plain", text: "Running…", seconds: `${String(seconds)} s` };
}

function after({ seconds }: RunState): string {
  return seconds === 0 ? "" : ` after ${String(seconds)} s`;
}

function plain(text: string): Note {
  return { kind: "plain", text };
}

function failed(text: string): Note {
  return { kind: "failed", text };
}

function count({ length }: readonly Problem[]): string {
  return `${String(length)} problem${length === 1 ? "" : "s"}`;
}
