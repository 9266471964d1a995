// The output pane: paints a run's state. Lines that are already there are never painted again, so that a million lines cost no more than the
// thousand that are shown, and a screen reader hears each line once; when they come faster than anybody can listen,
// the log falls silent and the note at its foot sums up.
import { isActive, verdict, type OutputLine, type Place, type Problem, type RunState } from "./state.ts";

/** How many new lines at once are still worth reading out. */
const SPOKEN_LINES = 20;

/** What the view needs to know of its snippet beside the state of the run. */
export interface OutputContext {
  /** The lines that a run is compared with. */
  readonly documented: readonly string[];
  /** What these lines are to the reader. */
  readonly standard: Standard;
  /** The id of what says why a run failed: the listing is described by it. */
  readonly endingId: string;
  /** Called when the reader asks for the place of a problem or an error. */
  open(place: Place): void;
  /** Whether the reader can open this place, because the file is theirs. */
  canOpen(place: Place): boolean;
}

/** Whether a run is held against what the program prints as it stands, or against what the reader is to make it print. */
export type Standard = "documented" | "wanted";

/** The output pane of one snippet. */
export class OutputView {
  readonly #log: HTMLElement;
  readonly #note: HTMLElement;
  readonly #context: OutputContext;
  readonly #documented: readonly Node[];
  readonly #measure = document.createElement("div");
  readonly #dropped = document.createElement("p");
  readonly #lines = document.createElement("div");
  #shown = 0;
  #ending: HTMLElement | null = null;
  #painted: RunState | null = null;

  constructor(log: HTMLElement, note: HTMLElement, context: OutputContext) {
    this.#log = log;
    this.#note = note;
    this.#context = context;
    this.#documented = [...log.childNodes];
    this.#measure.className = "snippet-measure";
    this.#measure.ariaHidden = "true";
    this.#dropped.className = "snippet-dropped";
  }

  /** Shows the state of a run; the first one replaces the documented output. */
  paint(state: RunState): void {
    const before = this.#painted;
    this.#painted = state;
    if (state.phase === "idle") {
      this.#showDocumented();
    } else {
      if (state.phase === "loading" && before?.phase !== "loading") this.#begin();
      this.#paintLines(state);
      this.#paintEnding(state);
    }
    this.#paintNote(state);
  }

  /** Shows how far something is that the reader waits for: bytes of a whole, without saying each number aloud. */
  progress(text: string, bytes: number, total: number): void {
    const bar = this.#note.querySelector("progress") ?? document.createElement("progress");
    const amount = this.#note.querySelector(".snippet-amount") ?? document.createElement("span");
    bar.max = total;
    bar.value = Math.min(bytes, total);
    bar.ariaLabel = text;
    amount.className = "snippet-amount";
    amount.ariaHidden = "true";
    amount.textContent = `${megabytes(bytes)} of ${megabytes(total)} MB`;
    if (!bar.isConnected) this.#note.replaceChildren(text, bar, amount);
  }

  #showDocumented(): void {
    this.#log.replaceChildren(...this.#documented);
    this.#measure.remove();
    this.#shown = 0;
    this.#ending = null;
  }

  #begin(): void {
    if (!this.#measure.isConnected) {
      this.#measure.replaceChildren(...this.#documented);
      this.#log.before(this.#measure);
    }
    this.#lines.replaceChildren();
    this.#log.replaceChildren(this.#lines);
    this.#log.ariaLive = "polite";
    this.#shown = 0;
    this.#ending = null;
  }

  #total(state: RunState): number {
    return state.dropped + state.lines.length;
  }

  #paintLines(state: RunState): void {
    const fresh = Math.min(this.#total(state) - this.#shown, state.lines.length);
    this.#shown = this.#total(state);
    if (fresh === 0) return;
    const log = this.#log;
    const atEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 4;
    if (fresh > SPOKEN_LINES) log.ariaLive = "off";
    log.classList.toggle("many", state.lines.length > SPOKEN_LINES * 10);
    const elements = state.lines.slice(-fresh).map(lineElement);
    if (fresh === state.lines.length) this.#lines.replaceChildren(...elements);
    else this.#lines.append(...elements);
    while (this.#lines.childElementCount > state.lines.length) this.#lines.firstElementChild?.remove();
    if (state.dropped > 0) {
      this.#dropped.textContent = `${state.dropped.toLocaleString("en")} earlier lines are not shown.`;
      if (!this.#dropped.isConnected) log.prepend(this.#dropped);
    }
    if (atEnd) log.scrollTop = log.scrollHeight;
  }

  #paintEnding(state: RunState): void {
    if (this.#ending !== null) return;
    const { failure, problems } = state;
    if (problems.length > 0) {
      this.#ending = block(`This does not compile.`, problems, (problem) => [this.#problem(problem)]);
    } else if (failure !== null) {
      this.#ending = block(failure.message, failure.trace, (row) => [this.#place(row), row.name && ` in ${row.name}`]);
    } else {
      return;
    }
    this.#ending.id = this.#context.endingId;
    this.#log.append(this.#ending);
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #problem(problem: Problem): Node {
    const { line, column, text } = problem;
    const element = span("snippet-text", "");
    element.append(this.#place(problem, `${problem.file}:${String(line)}:${String(column)}`), `: ${text}`);
    return element;
  }

  #place(place: Place, name = `${place.file}:${String(place.line)}`): Node {
    if (!this.#context.canOpen(place)) return document.createTextNode(name);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "snippet-place";
    button.textContent = name;
    button.addEventListener("click", () => {
      this.#context.open(place);
    });
    return button;
  }

  #paintNote(state: RunState): void {
    const [kind, text] = noteOn(state, this.#context.documented, this.#context.standard);
    this.#note.className = `snippet-note ${kind}`.trim();
    if (this.#note.textContent !== text) this.#note.textContent = text;
  }
}

/** The line at the foot of the output, and how it is meant. */
export function noteOn(
  state: RunState,
  documented: readonly string[],
  standard: Standard,
): [kind: "" | "same" | "differs" | "failed", text: string] {
  if (state.phase === "idle") return ["", standard === "wanted" ? "Wanted output" : "Documented output"];
  if (isActive(state)) return ["", state.phase === "loading" ? "Loading…" : "Running…"];
  if (state.phase === "stopped") return ["", "Stopped. The output so far is kept."];
  const same = verdict(state, documented) === "same";
  if (same) return ["same", `✓ Same as the ${standard} output`];
  if (state.problems.length > 0) return ["failed", `${count(state.problems, "problem")} found by the compiler`];
  if (state.phase === "failed") return ["failed", `Failed. Differs from the ${standard} output`];
  return ["differs", `≠ Differs from the ${standard} output`];
}

function count(problems: readonly Problem[], what: string): string {
  return `${String(problems.length)} ${what}${problems.length === 1 ? "" : "s"}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function lineElement(line: OutputLine): HTMLElement {
  const element = document.createElement("div");
  element.className = `snippet-line ${line.stream}`;
  if (line.time !== null && !line.continues) {
    const time = document.createElement("time");
    time.textContent = `${line.time.toFixed(2)} s`;
    element.append(time);
  }
  if (line.stream === "stderr" && !line.continues) element.append(span("snippet-stream", "stderr"));
  element.append(span("snippet-text", line.text));
  return element;
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function block<T>(title: string, rows: readonly T[], describe: (row: T) => (Node | string)[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "snippet-failure";
  const list = document.createElement("ol");
  list.append(
    ...rows.map((row) => {
      const item = document.createElement("li");
      item.append(...describe(row));
      return item;
    }),
  );
  element.append(title, ...(rows.length > 0 ? [list] : []));
  return element;
}
