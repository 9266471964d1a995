import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Recorder, staleFiles } from "../../src/cli/recorder.ts";
import { findRecordings } from "../../src/cli/recordings.ts";
import { SNIPPETS } from "../../src/runner/snippets.ts";

// Both languages have to start first, which takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let recorder: Recorder;
beforeAll(async () => {
  recorder = await Recorder.start();
});
afterAll(() => recorder.close());

describe("what is documented is what CPython prints and what the loop prints:", () => {
  it.each(findRecordings(SNIPPETS))("$name", async (one) => {
    const verdict = await recorder.judge(one);
    expect(verdict.problem).toBeNull();
    expect(staleFiles(verdict)).toEqual(new Map());
  });
});
