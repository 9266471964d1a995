// Which lanes are shown, and how they are folded: a picture of two thousand tasks has to be read like one of three. Many siblings of
// one coroutine share a row until a reader opens it: only one task runs at a time, so in one row their turns never overlap.
import type { Lane, Mark, Picture, Stretch } from "./picture.ts";

/** From how many siblings of the same coroutine on they share a row. */
export const MANY = 13;

/** A row of the timeline: a lane, or siblings that share it. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly kind: Lane["kind"] | "siblings";
  /** The lane, or those that share the row. */
  readonly lanes: readonly Lane[];
  /** Whether what lies below can be shown, and whether it is. */
  readonly fold: "open" | "folded" | null;
}

/** What a reader has chosen. */
export interface RowChoice {
  /** The rows that are folded or opened against the default. */
  readonly toggled: ReadonlySet<string>;
  /** Only lanes whose name, call or end contains this. */
  readonly filter: string;
}

export const ALL_ROWS: RowChoice = { toggled: new Set(), filter: "" };

/** The rows of a picture, from the top. */
export function rowsOf({ lanes }: Picture, { toggled, filter }: RowChoice = ALL_ROWS): Row[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted !== "") return lanes.filter((lane) => matches(lane, wanted)).map((lane) => rowOf(lane, 0, null));
  const below = Map.groupBy(lanes, ({ parent }) => parent);
  const rows: Row[] = [];
  const add = (parent: string | null, depth: number) => {
    const siblings = below.get(parent) ?? [];
    const byCoroutine = Map.groupBy(siblings, ({ kind, coroutine }) => (kind === "task" ? coroutine : null));
    const shared = new Set<string>();
    for (const lane of siblings) {
      const same = lane.kind === "task" ? (byCoroutine.get(lane.coroutine) ?? []) : [];
      let inner = depth;
      if (same.length >= MANY) {
        const key = `${parent ?? ""}*${lane.coroutine}`;
        const open = toggled.has(key);
        if (!shared.has(key)) {
          shared.add(key);
          const label = `${same.length} × ${lane.coroutine}`;
          rows.push({ key, label, depth, kind: "siblings", lanes: same, fold: open ? "open" : "folded" });
        }
        if (!open) continue;
        inner++;
      }
      const folds = below.has(lane.key);
      const folded = folds && toggled.has(lane.key);
      rows.push(rowOf(lane, inner, folds ? (folded ? "folded" : "open") : null));
      if (!folded) add(lane.key, inner + 1);
    }
  };
  add(null, 0);
  return rows;
}

function rowOf(lane: Lane, depth: number, fold: Row["fold"]): Row {
  return { key: lane.key, label: lane.label, depth, kind: lane.kind, lanes: [lane], fold };
}

function matches({ label, call, end }: Lane, wanted: string): boolean {
  return [label, call, end?.outcome ?? "", end?.value ?? ""].some((text) => text.toLowerCase().includes(wanted));
}

/** What is drawn in a row. */
export interface RowContent {
  /** In the order in which they begin; of siblings that share the row, only where one of them runs. */
  readonly stretches: readonly { readonly lane: Lane; readonly stretch: Stretch }[];
  readonly marks: readonly Mark[];
}

/** What is drawn in a row. */
export function contentOf({ kind, lanes }: Row): RowContent {
  const all = lanes.flatMap((lane) => lane.stretches.map((stretch) => ({ lane, stretch })));
  const marks = lanes.flatMap((lane) => lane.marks);
  if (kind !== "siblings") return { stretches: all, marks };
  const running = all.filter(({ stretch }) => stretch.activity === "running");
  return { stretches: running.sort((a, b) => a.stretch.from - b.stretch.from), marks };
}
