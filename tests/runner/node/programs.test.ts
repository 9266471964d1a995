// Plain programs, with what they print anywhere: in Node itself where they use nothing of ours (it has written the outputs
// of console, left-behind, one-realm, same-for-all and timers) and in our thread.
import { expect, it } from "vitest";
import { loopbook } from "../../cli/loopbook.ts";

it(
  "programs print the same for every reader, whatever their zone and their language",
  { timeout: 120_000 },
  async () => {
    const env = { TZ: "Asia/Tokyo", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" };
    const { stdout, status } = await loopbook(["check", "tests/runner/programs"], undefined, { env });
    expect(stdout).toMatch(/^\d\d passed, 0 failed\n$/);
    expect(status).toBe(0);
  },
);
