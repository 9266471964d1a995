import { expect, it } from "vitest";
import { nodeVersion } from "../../src/cli/doctor.ts";

it("takes Node from 22.22 on, and says where another comes from", () => {
  expect(["22.22.0", "22.30.1", "24.0.0"].map((version) => nodeVersion(version).fine)).toEqual([true, true, true]);
  expect(nodeVersion("20.19.0")).toMatchObject({ fine: false, told: expect.stringContaining("npm ci") as string });
  expect(nodeVersion("22.21.9").fine).toBe(false);
});
