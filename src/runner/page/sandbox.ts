// The hidden frame that all programs of a page run in. Its process can die under it, which no event tells; so whoever uses the
// frame asks for answers (heartbeat.ts), and one that stays silent is removed and made anew.
//
// What engines let us do about a program's memory (Chromium 156): nothing beforehand. A worker has no `performance.memory`, no
// limit can be set for it, and `measureUserAgentSpecificMemory` wants headers that a static host does not send. A program that
// asks for more than V8 has room for ends its process. That is the frame's alone, as Chromium gives a sandboxed frame a process
// of its own; where the machine itself is short of memory, the page may go with it.
import { takeFrame } from "./frame.ts";
import { parseFromRun, type Boot, type ToFrame } from "../wire/protocol.ts";

/** How long a frame, or a worker in it, may take to its first answer, on a machine that has a lot to do. */
export const START_MS = 30_000;

/** The run that no program has: under its number the frame itself is asked. */
const NOBODY = 0;

/** A frame that answers; `Message` is what its workers can be sent. */
export class Sandbox<Message = ToFrame> {
  readonly #frame = takeFrame();
  readonly #hear: (event: MessageEvent) => void;

  private constructor(receive: (data: unknown) => void) {
    this.#hear = ({ source, data }) => {
      // The frame's origin is "null", which anybody can have: its window is what tells it from others.
      if (source !== null && source === this.#frame.element.contentWindow) receive(data);
    };
  }

  /**
   * Takes a frame, which loads while what its workers are made of is still on its way.
   *
   * @param content what its workers are made of
   * @param parse what is believed of all that the frame says; null is not
   * @throws Error when it does not answer in time; or what `content` throws
   */
  static async open<News, Message>(
    content: Promise<Omit<Boot, "type">>,
    parse: (data: unknown) => News | null,
    receive: (news: News) => void,
  ): Promise<Sandbox<Message>> {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const sandbox = new Sandbox<Message>((data) => {
      if (parseFromRun(data)?.runId === NOBODY) {
        answer();
        return;
      }
      const news = parse(data);
      if (news !== null) receive(news);
    });
    addEventListener("message", sandbox.#hear);
    let late: ReturnType<typeof setTimeout> | undefined;
    try {
      const boot = await content;
      const tooLate = new Promise<never>((_, reject) => {
        late = setTimeout(() => {
          reject(new Error("The sandbox that programs run in did not start. Reload the page, then press Run again."));
        }, START_MS);
      });
      await Promise.race([sandbox.#frame.loaded, tooLate]);
      sandbox.#post({ type: "boot", ...boot }, Object.values(boot.files ?? {}));
      sandbox.#post({ type: "ping", runId: NOBODY });
      await Promise.race([answered, tooLate]);
      return sandbox;
    } catch (error) {
      sandbox.remove();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  post(message: Message, transfer: Transferable[] = []): void {
    this.#post(message, transfer);
  }

  #post(message: Message | ToFrame, transfer: Transferable[] = []): void {
    this.#frame.element.contentWindow?.postMessage(message, "*", transfer);
  }

  /** Removes the frame, and with it every program in it. */
  remove(): void {
    removeEventListener("message", this.#hear);
    this.#frame.element.remove();
  }
}
