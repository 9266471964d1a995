// Each behaviour is a program in both languages, NAME.ts and NAME.py, and NAME.out, which `loopbook record` wrote from
// what CPython prints. Here CPython runs again, so that nobody can edit an output to suit the loop.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Recorder, staleFiles } from "../../src/cli/recorder.ts";
import { findRecordings } from "../../src/cli/recordings.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let recorder: Recorder;
beforeAll(async () => {
  recorder = await Recorder.start();
});
afterAll(() => recorder.close());

describe("behaves as on CPython:", () => {
  it.each(findRecordings("tests/asyncio/behaviours"))("$name", async (one) => {
    const verdict = await recorder.judge(one);
    expect(verdict.problem).toBeNull();
    expect(staleFiles(verdict)).toEqual(new Map());
  });
});
