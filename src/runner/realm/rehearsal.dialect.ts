// A small program that a spare worker runs while it waits. An engine reads and compiles a function when it is first called, so the first
// turns in a fresh worker, recorded, take it three times as long as later ones. Nobody hears of this run, and the next begins as
// if there had been none (asyncio/base/run-state.ts).
import * as asyncio from "../../asyncio/index.ts";
import { runProgram, VirtualClock } from "../../asyncio/internal.ts";
import { recorderOf } from "./recorder-of.ts";
import { SourcePositions } from "./source-positions.ts";

async function guest(seconds: number): Promise<number> {
  await asyncio.sleep(seconds);
  return seconds;
}

async function main(): Promise<void> {
  const task = asyncio.createTask(guest(1));
  await asyncio.gather(guest(2), task);
}

/** Runs it. */
export function rehearse(): Promise<void> {
  new SourcePositions(JSON.stringify({ version: 3, sources: ["main.ts"], names: [], mappings: "AAAA" })).prepare();
  const clock = new VirtualClock();
  const recorder = recorderOf(clock, {
    turnStarted: () => void JSON.stringify(recorder.take()),
    paused: () => undefined,
  });
  return runProgram(
    function* () {
      void asyncio.run(main());
    },
    () => undefined,
    { clock, observer: recorder },
  );
}
