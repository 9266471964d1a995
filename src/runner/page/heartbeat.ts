// Whether a run still lives. Nothing tells a page that the process of its frame has died (it does when a program asks for more
// memory than there is), nor that a program keeps its loop from ever turning. So the page asks once a second: the frame answers
// at once, the worker when its loop gives way. Which of them is silent, and for how long, says what has happened.

/** How often the page asks. */
export const BEAT_MS = 1000;
/** How long the frame may be silent before it is given up. A flood of output keeps it busy, but not for that long. */
export const LOST_MS = 10_000;
/** A beat that comes so late means that the page itself was asleep, and silence before it means nothing. */
const ASLEEP_MS = 5000;

/** What a heartbeat needs, and whom it tells. */
export interface HeartbeatPorts {
  /** Asks frame and worker for an answer. */
  ask(): void;
  /** Milliseconds. */
  now(): number;
  /** Told at each beat: for how many seconds the run has lasted, and for how many its loop has not turned. */
  beat(seconds: number, silent: number): void;
  /** The frame has died, or the worker has never begun. */
  lost(what: "frame" | "worker"): void;
}

/** The heartbeat of one run. */
export class Heartbeat {
  readonly #ports: HeartbeatPorts;
  readonly #startMs: number;
  readonly #begin: number;
  readonly #heard: { frame: number; worker: number };
  #begun = false;
  #lastBeat: number;

  /** @param startMs how long the worker may take to its first answer */
  constructor(ports: HeartbeatPorts, startMs: number) {
    this.#ports = ports;
    this.#startMs = startMs;
    this.#begin = this.#lastBeat = ports.now();
    this.#heard = { frame: this.#begin, worker: this.#begin };
    ports.ask();
  }

  /** Somebody has answered. */
  hear(who: "frame" | "worker"): void {
    this.#heard[who] = this.#ports.now();
    if (who === "worker") this.#begun = true;
  }

  /** To be called every {@link BEAT_MS}. */
  beat(): void {
    const now = this.#ports.now();
    if (now - this.#lastBeat > ASLEEP_MS) this.#heard.frame = this.#heard.worker = now;
    this.#lastBeat = now;
    const silent = now - this.#heard.worker;
    if (now - this.#heard.frame > LOST_MS) this.#ports.lost("frame");
    else if (!this.#begun && silent > this.#startMs) this.#ports.lost("worker");
    else {
      this.#ports.beat((now - this.#begin) / 1000, silent / 1000);
      this.#ports.ask();
    }
  }
}
