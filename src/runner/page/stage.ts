// Where the runs of a page take place: one hidden frame, made when the first of them needs it. A frame that no longer answers is
// replaced: the runs in it end with a sentence that says why, and the next run finds a new one.
import type { ExitStatus } from "../wire/protocol.ts";
import type { Pace } from "../wire/options.ts";
import type { Sandbox } from "./sandbox.ts";

/** A run under way. */
export interface Run {
  /** How the run ended. Rejected, with a sentence for the reader, when it could not be started or its frame has died. */
  readonly done: Promise<ExitStatus>;
  /** Ends it, whatever it does, within about a second; the output so far is kept. */
  stop(): void;
  setPace(pace: Pace): void;
  /** Lets a paused run do one thing. */
  step(): void;
}

/** A run, as its stage sees it. */
export interface StagedRun<Message, News> extends Run {
  /** Takes what the frame tells of this run. */
  receive(news: News): void;
  /** This frame has died. */
  lose(sandbox: Sandbox<Message>): void;
}

/** What a run can ask of its stage. */
export interface StagePorts<Message> {
  /** The frame, once it answers. */
  openSandbox(): Promise<Sandbox<Message>>;
  /** This frame is dead. */
  giveUp(sandbox: Sandbox<Message>): void;
  /** The run has come to its end: nothing more is to be told to it. */
  closed(): void;
}

/** One frame for all runs of a kind. */
export class Stage<Message, News extends { readonly runId: number }> {
  readonly #make: (receive: (news: News) => void) => Promise<Sandbox<Message>>;
  readonly #open = new Map<number, StagedRun<Message, News>>();
  /** Runs that were told to stop: until each has ended, nobody knows whether the frame still lives. */
  readonly #stopping = new Set<Promise<unknown>>();
  #lastId = 0;
  #frame: Promise<Sandbox<Message>> | undefined;

  /** @param make makes a frame that tells `receive` of all runs in it */
  constructor(make: (receive: (news: News) => void) => Promise<Sandbox<Message>>) {
    this.#make = make;
  }

  /** Makes the frame ready, unless it is. */
  open(): Promise<Sandbox<Message>> {
    const frame = (this.#frame ??= this.#make((news) => this.#open.get(news.runId)?.receive(news)));
    // A failed load (offline, say) must not spoil the next try.
    frame.catch(() => {
      if (this.#frame === frame) this.#frame = undefined;
    });
    return frame;
  }

  /** Starts a run. */
  run(start: (id: number, ports: StagePorts<Message>) => StagedRun<Message, News>): Run {
    const id = ++this.#lastId;
    const run = start(id, {
      openSandbox: async () => {
        await Promise.all([this.open(), ...this.#stopping]);
        return this.open();
      },
      giveUp: (dead) => {
        dead.remove();
        this.#frame = undefined;
        for (const each of [...this.#open.values()]) each.lose(dead);
      },
      closed: () => this.#open.delete(id),
    });
    this.#open.set(id, run);
    return {
      done: run.done,
      stop: () => {
        const ended = run.done.catch(() => undefined);
        this.#stopping.add(ended);
        void ended.then(() => this.#stopping.delete(ended));
        run.stop();
      },
      setPace: (pace) => {
        run.setPace(pace);
      },
      step: () => {
        run.step();
      },
    };
  }
}
