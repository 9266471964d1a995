// A timeline in words, for those who do not see the figure: one sentence for each column.
import type { Timeline } from "./timeline.ts";

/** What happens, column by column, and how the tasks ended. */
export function describeTimeline({ columns, lanes }: Timeline): string {
  const sentences = columns.map(({ time, passes }, column) => {
    const here = lanes.flatMap(({ name, bars }) =>
      bars.filter(({ from, to }) => from <= column && column < to).map((bar) => ({ name, ...bar })),
    );
    const names = (activity: string) => here.filter((bar) => bar.activity === activity).map(({ name }) => name);
    const [runner] = names("running");
    const ready = names("ready");
    const waiting = here
      .filter(({ activity }) => activity === "waiting")
      .map(({ name, label }) => `${name} waits for ${label}`);
    const others = [...waiting, ...(ready.length > 0 ? [`ready: ${ready.join(", ")}`] : [])].join("; ");
    const what = runner === undefined ? `${String(passes)} s pass` : `at ${String(time)} s ${runner} runs`;
    return others === "" ? `${what}.` : `${what} (${others}).`;
  });
  const ends = lanes.flatMap(({ name, outcome }) =>
    outcome === null || outcome === "returned" ? [] : [`${name} ${outcome}.`],
  );
  return [...sentences, ...ends].map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(" ");
}
