// What is documented comes from CPython and not from our belief: CPython runs the twins again. In the gate it runs a sixth of them,
// others for each commit (`loopbook check` holds all outputs against our own loop, and the site's tests do so in the page);
// `DEEP=1` runs all.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Recorder, staleFiles } from "../../src/cli/recorder.ts";
import { findRecordings } from "../../src/cli/recordings.ts";
import { SNIPPETS } from "../../src/course/snippets.ts";
import { rotation } from "../rotation.ts";

// Both languages have to start first, which takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const all = findRecordings(SNIPPETS);
const names = all.map(({ name }) => name);
const chosen = new Set(process.env.DEEP === "1" ? names : rotation(names, Math.ceil(names.length / 6)));

let recorder: Recorder;
beforeAll(async () => {
  recorder = await Recorder.start();
});
afterAll(() => recorder.close());

describe("what is documented is what CPython prints and what the loop prints:", () => {
  it.each(all.filter(({ name }) => chosen.has(name)))("$name", async (one) => {
    const verdict = await recorder.judge(one);
    expect(verdict.problem).toBeNull();
    expect(staleFiles(verdict)).toEqual(new Map());
  });
});
