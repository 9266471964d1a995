// At what pace a run is shown. CPython cannot be held up from outside while it runs a program, so a run is computed as fast
// as it goes, ahead of what is seen; what it tells is kept until virtual time has come that far on the wall. So the pace can
// change at any moment, a paused run shows nothing more, and after Stop nothing is seen that has not been reached.
import type { Pace } from "../runner/wire/options.ts";
import type { PythonNews } from "./wire.ts";

/** Lines that are kept of a program that is ahead of its time. */
export const MOST_AHEAD = 10_000;

/** What the playback needs, and whom it tells. */
export interface PlaybackPorts {
  /** Real time in milliseconds. */
  now(): number;
  /** Calls back after so much real time; the result calls it off. */
  after(ms: number, callback: () => void): () => void;
  /** It is time to show this. */
  show(news: PythonNews): void;
  /** Enough has been computed ahead: the program need not run any further. The playback goes on to what it has. */
  enough(): void;
}

/** One thing that a run tells (of lines and events: one), with the moment at which it is shown. */
interface Item {
  readonly time: number;
  readonly turn: number;
  readonly news: PythonNews;
}

/** The playback of one run. */
export class Playback {
  readonly #ports: PlaybackPorts;
  #pace: Pace;
  /** Kept items begin at `#oldest`. */
  #items: Item[] = [];
  #oldest = 0;
  #lines = 0;
  /** How far virtual time has come, and which turn may be shown. */
  #time = 0;
  #turn = 0;
  /** The turn of the last event that was heard of. */
  #eventTurn = 0;
  /** Steps that a paused run may still make. */
  #steps = 0;
  #wait: { readonly from: number; readonly pace: number; readonly cancel: () => void } | null = null;
  /** Whether it takes no more: the run was stopped, or is cut short. */
  #closed = false;

  constructor(pace: Pace, ports: PlaybackPorts) {
    this.#pace = pace;
    this.#ports = ports;
  }

  /** Takes what the run tells. */
  hear(news: PythonNews): void {
    if (this.#closed) return;
    this.#items.push(...this.#itemsOf(news));
    if (news.type === "output") this.#lines += news.lines.length;
    this.#proceed();
    if (this.#lines > MOST_AHEAD) this.#cutShort(news.runId);
  }

  /** Changes the pace, also in the middle of a wait. */
  setPace(pace: Pace): void {
    this.#settle();
    this.#pace = pace;
    this.#steps = 0;
    this.#proceed();
  }

  /** Shows what a paused run does in its next turn. */
  step(): void {
    if (this.#pace !== "paused") return;
    this.#steps++;
    this.#proceed();
  }

  /** Forgets what has not been shown. */
  stop(): void {
    this.#closed = true;
    this.#settle();
    this.#items = [];
    this.#oldest = this.#lines = 0;
  }

  /** Ends the run behind what is kept of it. */
  #cutShort(runId: number): void {
    this.#closed = true;
    this.#ports.enough();
    const { time, turn } = this.#items.at(-1) ?? { time: this.#time, turn: this.#turn };
    const message = `${String(MOST_AHEAD)} lines were printed ahead of the pace, and the program has not ended`;
    const text = `LimitError: ${message}`;
    const error = { name: "LimitError", message, text, traceback: [], position: null, deadlock: false };
    const moment = { runId, time, turn };
    const news: PythonNews[] = [
      { type: "output", runId, lines: [{ stream: "stderr", text, time, turn }], dropped: 0 },
      { type: "error", error, ...moment },
      { type: "exit", status: "failed", code: 1, ...moment },
    ];
    this.#items.push(...news.flatMap((each) => this.#itemsOf(each)));
    this.#proceed();
  }

  #itemsOf(news: PythonNews): Item[] {
    if (news.type === "output") {
      return news.lines.map((line, index) => ({
        time: line.time,
        turn: line.turn,
        news: { ...news, lines: [line], dropped: index === 0 ? news.dropped : 0 },
      }));
    }
    if (news.type === "trace") {
      return news.events.map((event, index) => {
        if (event.kind === "dequeued" && event.ran) this.#eventTurn++;
        const dropped = index === 0 ? news.dropped : 0;
        return { time: event.time, turn: this.#eventTurn, news: { ...news, events: [event], dropped } };
      });
    }
    return [{ time: news.time ?? this.#time, turn: news.turn ?? this.#turn, news }];
  }

  #proceed(): void {
    if (this.#wait !== null) return;
    const due: Item[] = [];
    for (let item = this.#items[this.#oldest]; item !== undefined && this.#isDue(item);) {
      due.push(item);
      this.#time = Math.max(this.#time, item.time);
      this.#turn = Math.max(this.#turn, item.turn);
      item = this.#items[++this.#oldest];
    }
    if (this.#oldest > MOST_AHEAD || this.#oldest === this.#items.length) {
      this.#items.splice(0, this.#oldest);
      this.#oldest = 0;
    }
    this.#arm();
    for (const news of together(due)) {
      if (news.type === "output") this.#lines -= news.lines.length;
      this.#ports.show(news);
    }
  }

  #isDue(item: Item): boolean {
    if (this.#pace === "instant") return true;
    if (this.#pace !== "paused") return item.time <= this.#time;
    if (item.turn <= this.#turn) return true;
    if (this.#steps === 0) return false;
    this.#steps--;
    return true;
  }

  /** Waits for the next item to be due. */
  #arm(): void {
    const next = this.#items[this.#oldest];
    if (next === undefined || typeof this.#pace !== "number") return;
    const pace = this.#pace;
    const cancel = this.#ports.after(((next.time - this.#time) * 1000) / pace, () => {
      this.#wait = null;
      this.#time = next.time;
      this.#proceed();
    });
    this.#wait = { from: this.#ports.now(), pace, cancel };
  }

  /** Ends a wait, with virtual time as far as it has come. */
  #settle(): void {
    if (this.#wait === null) return;
    const { from, pace, cancel } = this.#wait;
    cancel();
    this.#wait = null;
    const until = this.#items[this.#oldest]?.time ?? this.#time;
    this.#time = Math.min(until, this.#time + ((this.#ports.now() - from) / 1000) * pace);
  }
}

/** Lines that are shown at once are told at once, and so are events. */
function together(items: readonly Item[]): PythonNews[] {
  const told: PythonNews[] = [];
  for (const { news } of items) {
    const last = told.at(-1);
    if (news.type === "output" && last?.type === "output") {
      last.lines.push(...news.lines);
      last.dropped += news.dropped;
    } else if (news.type === "trace" && last?.type === "trace") {
      last.events.push(...news.events);
      last.dropped += news.dropped;
    } else {
      told.push(news);
    }
  }
  return told;
}
