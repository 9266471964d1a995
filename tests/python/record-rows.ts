// The record of a run as rows that are the same for both languages: who ran, in which order, at which time, what each waited for and
// who woke it. What each language says in its own words (names of callbacks, values, lines) is left out, and numbers are
// given anew, in the order in which things are met.
import type { Id, TraceEvent, Wait } from "../../src/trace/events.ts";

/** Up to the end of the first loop's first run: what closes it is the library's own business. */
export function firstRun(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const end = events.findIndex(({ kind }) => kind === "loop-stopped");
  return end < 0 ? events : events.slice(0, end + 1);
}

/** CPython hands a place on before it wakes who gets it, and our loop the other way round. */
const HANDED_ON = "handed on";

/** The rows of a record. */
export function recordRows(events: readonly TraceEvent[]): string[] {
  const names = new Map<Id, string>();
  const counts = new Map<string, number>();
  const name = (what: string, id: Id | null): string => {
    if (id === null) return "-";
    let known = names.get(id);
    if (known === undefined) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      names.set(id, (known = `${what}${String(counts.get(what))}`));
    }
    return known;
  };
  // Once something outside the loop has been waited for, which takes real time, all later times are the run's own.
  let timed = true;
  // To the nanosecond: sums of seconds may be added up in another order.
  const at = (time: number | null) => (timed ? String(time && Number(time.toFixed(9))) : "some time");
  const wait = (on: Wait): string => {
    if (on.kind === "turn") return on.kind;
    const future = name("future", on.future);
    if (on.kind === "sleep") return `${on.kind} until ${at(on.until)} ${future}`;
    if (on.kind === "resource") return `${on.action} ${name("resource", on.resource)}`;
    if (on.kind === "children") {
      const children = on.children.map((child) => name("future", child));
      return `${on.of} ${children.sort().join(" ")}`;
    }
    return `${on.kind} ${future}`;
  };
  const row = (event: TraceEvent): string | null => {
    switch (event.kind) {
      case "iteration":
        return String(event.ready);
      case "idle":
        return `until ${at(event.until)}`;
      case "loop-stopped":
        return event.reason;
      case "task-created":
        names.set(event.task, event.name);
        return `${event.name} by ${name("handle", event.by)}${event.eager ? " eager" : ""}`;
      case "queued":
        return `${name("handle", event.entry)} by ${name("handle", event.by)}`;
      case "dequeued":
        return `${name("handle", event.entry)}${event.ran ? "" : " in vain"}`;
      case "step-started":
        return name("task", event.task);
      case "suspended":
        return `${name("task", event.task)} ${String(event.stack.length)} deep: ${wait(event.on)}`;
      case "child-joined":
        return `${name("task", event.task)}: ${name("task", event.child)}`;
      case "woken":
        return `${name("task", event.task)} by ${name("handle", event.by)} through ${name("future", event.through)}`;
      case "task-done":
        return `${name("task", event.task)} ${event.outcome}`;
      case "cancel-requested":
        return `${name("task", event.task)} by ${name("handle", event.by)}: ${String(event.message)}`;
      case "cancel-delivered":
        return `${name("task", event.task)}${event.at === null ? " unborn" : ""}: ${String(event.message)}`;
      case "uncancelled":
        return `${name("task", event.task)}: ${String(event.left)}`;
      case "future-done":
        return `${name("future", event.future)} ${event.outcome} by ${name("handle", event.by)}`;
      case "callback-started":
      case "callback-ended":
      case "handle-cancelled":
        return name("handle", event.handle);
      case "timer-scheduled":
        return `${name("handle", event.timer)} at ${at(event.when)} by ${name("handle", event.by)}`;
      case "timer-due":
      case "timer-cancelled":
        return name("handle", event.timer);
      case "reported":
        // Of what was kept, CPython tells when it is collected.
        return event.what === "never-awaited" && event.at !== null ? event.what : null;
      case "resource": {
        if (event.change === HANDED_ON) return null;
        const { holders, ...state } = event.state;
        const held = holders?.map((holder) => name("task", holder)).join(" ") ?? "";
        const rest = JSON.stringify(Object.entries(state).sort());
        return `${name("resource", event.resource)} ${event.label} ${event.change} ${rest} held by ${held}`;
      }
      default:
        return null;
    }
  };
  return events.flatMap((event) => {
    const told = row(event);
    const rows = told === null ? [] : [`${at(event.time)} ${event.kind} ${told}`];
    timed &&= event.kind !== "suspended" || event.on.kind !== "promise";
    return rows;
  });
}
