import { describe, expect, it } from "vitest";
import { usePool } from "../running.ts";

const run = usePool();
const asyncio = `import * as asyncio from "asyncio";\n`;

describe("virtual time", () => {
  it("moves Date, performance and the console's timers along with the loop", async () => {
    const { lines } = await run(
      `${asyncio}
      async function main() {
        console.log(new Date().toISOString(), performance.now(), Date.now() - performance.timeOrigin);
        console.time("nap");
        await asyncio.sleep(3600);
        console.timeEnd("nap");
        console.log(new Date().toTimeString(), performance.now(), Date());
      }
      asyncio.run(main());`,
      { wallClock: "16:20:11" },
    );
    expect(lines.map(({ text }) => text)).toEqual([
      "2025-01-01T16:20:11.000Z 0 0",
      "nap: 1:00:00 (h:mm:ss)",
      "17:20:11 GMT+0000 (Coordinated Universal Time) 3600000 Wed Jan 01 2025 17:20:11 GMT+0000 (Coordinated Universal Time)",
    ]);
  });

  it("has one time zone, wherever the reader is", async () => {
    const { lines } = await run(`
      const date = new Date(2025, 5, 1, 9, 30);
      console.log(date, date.getHours(), date.getTimezoneOffset(), date.toLocaleTimeString());
      console.log(new Date("2025-06-01T09:30").getTime() === date.getTime(), new Date("2025-06-01T09:30+02:00").getHours());
      console.log(new Date(NaN).toString(), new Date() instanceof Date, date.constructor === Date);`);
    expect(lines.map(({ text }) => text.replaceAll("\u202f", " "))).toEqual([
      "2025-06-01T09:30:00.000Z 9 0 9:30:00 AM",
      "true 7",
      "Invalid Date true true",
    ]);
  });

  it("starts at the same moment in every run", async () => {
    const program = "console.log(Date.now(), new Date().toString());";
    expect((await run(program)).text).toBe((await run(program)).text);
  });

  it("leaves real time alone when the run is on the real clock", async () => {
    const before = Date.now();
    const { text } = await run("console.log(Date.now());", { clock: "real" });
    expect(Number(text)).toBeGreaterThanOrEqual(before);
  });
});
