// What a snippet's run is and how it changes: one pure function from a state and an event to the next state. The element
// only turns clicks and messages into events and paints what comes out, so everything that can go wrong in between (a late message of
// a stopped run, a flood of output, a Reset in the middle) is decided and tested here, without a browser.
import { diagnosticText } from "../compiler/errors.ts";
import type { Segment } from "../runner/wire/terminal.ts";
import { compareNext, isSame, nothingPrinted, type Comparison } from "./compare.ts";

/** The value of `data-state`. */
export type Phase = "idle" | "loading" | "running" | "done" | "failed" | "stopped";

/** One line of output. */
export interface OutputLine {
  readonly stream: "stdout" | "stderr";
  /** Loop time in seconds at which it was printed; null for documented lines, which have none. */
  readonly time: number | null;
  readonly text: string;
  /** How its parts look; left out where all of it looks as usual. */
  readonly segments?: readonly Segment[];
  /** Whether it belongs to the same message as the line before it. */
  readonly continues?: boolean;
  /** Which message of the run it belongs to, counting from 0. */
  readonly message?: number;
}

/** A position in a file of the snippet; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something the compiler refused. */
export interface Problem extends Place {
  readonly text: string;
}

/** Why a run failed. */
export interface Failure {
  readonly message: string;
  /** What Python or the loop says of it, to stand at its place; empty where nothing does. */
  readonly why: string;
  /** Whether the output has said it already, as it has when the program's own error ended the run. */
  readonly told: boolean;
  /** The line of the program that is to blame; null when none is. */
  readonly place: Place | null;
}

/** Everything the page shows about the latest run. */
export interface RunState {
  readonly phase: Phase;
  /** The newest lines, at most {@link SHOWN_LINES}. */
  readonly lines: readonly OutputLine[];
  /** How many older lines are no longer shown. */
  readonly dropped: number;
  /** How many times the program has cleared the screen. */
  readonly screens: number;
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  readonly failure: Failure | null;
  /** For how many whole seconds the program has run. */
  readonly seconds: number;
  /** For how many whole seconds its loop has not turned; 0 unless it is {@link BLOCKED_SECONDS} or more. */
  readonly blocked: number;
}

/** What can happen to a snippet. */
export type RunEvent =
  | { readonly type: "run" }
  | { readonly type: "started" }
  | { readonly type: "beat"; readonly seconds: number; readonly silent: number }
  | {
      readonly type: "printed";
      readonly lines: readonly OutputLine[];
      /** How many lines before these were lost. */
      readonly dropped: number;
      /** Whether the screen was cleared before these. */
      readonly cleared: boolean;
    }
  | { readonly type: "refused"; readonly problems: readonly Problem[] }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "ended" }
  | { readonly type: "stopped" }
  | { readonly type: "reset" };

/** How many lines are kept for showing: a page of a thousand lines is quick, one of a million is not. */
export const SHOWN_LINES = 1000;

/** After how many seconds without a turn of its loop a program is called blocked. */
const BLOCKED_SECONDS = 3;

/** Before the first run, and after a reset: the documented output is shown. */
export const idle: RunState = {
  phase: "idle",
  lines: [],
  dropped: 0,
  screens: 0,
  comparison: nothingPrinted,
  problems: [],
  failure: null,
  seconds: 0,
  blocked: 0,
};

/**
 * The state after `event`. Events that do not fit, such as those of a run that is over, change nothing.
 *
 * @param measured whether decimal numbers in the output are measurements
 */
export function advance(state: RunState, event: RunEvent, documented: readonly string[], measured = false): RunState {
  switch (event.type) {
    case "run":
      return { ...idle, phase: "loading" };
    case "reset":
      return idle;
    case "started":
      return state.phase === "loading" ? { ...state, phase: "running" } : state;
    case "beat":
      return state.phase === "running" ? beat(state, event) : state;
    case "printed":
      return state.phase === "running" ? print(state, event, documented, measured) : state;
    case "refused":
      return isActive(state) ? refuse(state, event.problems, documented) : state;
    case "failed":
      return isActive(state) ? { ...state, phase: "failed", failure: event.failure } : state;
    case "ended":
      return state.phase === "running" ? { ...state, phase: "done" } : state;
    case "stopped":
      return isActive(state) ? { ...state, phase: "stopped" } : state;
  }
}

/** Whether a run is under way, so that Stop has something to stop. */
export function isActive(state: RunState): boolean {
  return state.phase === "loading" || state.phase === "running";
}

/** Whether a run has come to its end, good or bad. */
export function isOver(state: RunState): boolean {
  return state.phase !== "idle" && !isActive(state);
}

/** How a finished run compares with the documented output; null while there is nothing to compare. */
export function verdict(state: RunState, documented: readonly string[]): "same" | "differs" | null {
  if (state.phase !== "done" && state.phase !== "failed") return null;
  return isSame(state.comparison, documented) ? "same" : "differs";
}

function beat(state: RunState, event: Extract<RunEvent, { type: "beat" }>): RunState {
  const seconds = Math.floor(event.seconds);
  const blocked = event.silent >= BLOCKED_SECONDS ? Math.floor(event.silent) : 0;
  return seconds === state.seconds && blocked === state.blocked ? state : { ...state, seconds, blocked };
}

// A listing may be there to show a mistake: then what the compiler says is its documented output.
function refuse(state: RunState, problems: readonly Problem[], documented: readonly string[]): RunState {
  const comparison = compareNext(state.comparison, problems.map(diagnosticText), documented);
  return { ...state, phase: "failed", problems, comparison };
}

function print(
  before: RunState,
  { lines: printed, dropped: lost, cleared }: Extract<RunEvent, { type: "printed" }>,
  documented: readonly string[],
  measured: boolean,
): RunState {
  const state = cleared
    ? { ...before, lines: [], dropped: 0, comparison: nothingPrinted, screens: before.screens + 1 }
    : before;
  const lines = [...state.lines, ...printed];
  const over = Math.max(0, lines.length - SHOWN_LINES);
  const comparison = compareNext(
    state.comparison,
    printed.map((line) => line.text),
    documented,
    measured,
  );
  return {
    ...state,
    lines: over > 0 ? lines.slice(over) : lines,
    dropped: state.dropped + lost + over,
    // Lines that were lost on the way cannot be compared; no documented output is that long.
    comparison: lost > 0 ? { printed: comparison.printed + lost, agrees: false } : comparison,
  };
}
