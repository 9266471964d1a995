// The lanes of one task: its own, and one for each coroutine that it is in, where those are shown. Only the innermost one does
// something; the others are paused until it is left. So whatever the task does, it does it here, in one place.
import type { Id, Place } from "./events.ts";
import type { Named } from "./labels.ts";
import type { Activity, Lane, Stretch } from "./picture.ts";
import { Track } from "./track.ts";

/** A task with its lanes. */
export class TaskLanes implements Named {
  readonly id: Id;
  name: string;
  readonly coroutine: string;
  readonly call: string;
  readonly root: Track;
  /** Where it stands, innermost first. */
  stands: readonly Place[];
  /** The coroutines it is in that have lanes, outermost first. */
  readonly #inside: { readonly id: Id; readonly track: Track }[] = [];

  constructor({ id, name, coroutine, call }: Named, defined: Place, root: Track) {
    this.id = id;
    this.name = name;
    this.coroutine = coroutine;
    this.call = call;
    this.root = root;
    this.stands = [defined];
  }

  /** The lane of the innermost coroutine. */
  get innermost(): Track {
    return this.#inside.at(-1)?.track ?? this.root;
  }

  /** Its innermost lane begins to do something; those above it are paused. */
  settle(seq: number, activity: Activity, more: Partial<Stretch> = {}): void {
    const { innermost } = this;
    const { open } = innermost;
    // A turn for the others: ready since it stepped aside; now it is known who is in front.
    if (activity === "ready" && open?.activity === "ready") {
      Object.assign(open, { ahead: more.ahead ?? [], aheadCount: more.aheadCount ?? 0 });
      return;
    }
    if (innermost !== this.root) this.root.be(seq, "paused");
    for (const { track } of this.#inside) if (track !== innermost) track.be(seq, "paused");
    innermost.be(seq, activity, more);
  }

  /** It awaits a coroutine, which gets a lane below the innermost. */
  enter(seq: number, coroutine: Id, name: string, begins: Place): void {
    const parent = this.innermost;
    const key = `${parent.key}/${name}`;
    // One that is called again goes on in the lane it had.
    const known = parent.below.find((track) => track.key === key);
    const of = { task: this.id, coroutine: name, call: name, look: this.root.look };
    const track = known ?? new Track("coroutine", key, parent, of);
    track.label = name;
    this.#inside.push({ id: coroutine, track });
    this.settle(seq, "running", { places: [begins] });
  }

  /** That coroutine is over, with those inside it. Gives whether it had a lane. */
  leave(seq: number, coroutine: Id): boolean {
    const left = this.#inside.findIndex(({ id }) => id === coroutine);
    if (left < 0) return false;
    for (const { track } of this.#inside.splice(left)) track.be(seq, null);
    this.settle(seq, "running");
    return true;
  }

  /** It does nothing any more; its end is told if it is known. */
  over(seq: number, end: Lane["end"] = null): void {
    for (const { track } of this.#inside.splice(0)) track.be(seq, null);
    this.root.be(seq, null);
    if (end !== null) this.root.end = end;
  }
}
