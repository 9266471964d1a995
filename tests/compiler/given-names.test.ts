import { describe, expect, it } from "vitest";
import { logOf } from "./running.ts";

describe("the name of a class", () => {
  it("is the source's, also where two files have one of that name and where it refers to itself", async () => {
    expect(
      await logOf({
        "main.ts": `
          import { made } from "./util";
          class Account { static count = 0; static create() { Account.count++; return new Account(); } }
          class Plain {}
          class Named { static name = "chosen"; static self = Named; }
          console.log(Account.name, new Account().constructor.name, made.constructor.name, Plain.name, Named.name);
        `,
        "util.ts": `class Account {} export class Plain {} export const made = new Account();`,
      }),
    ).toEqual(["Account Account Account Plain chosen"]);
  });

  it("of an error that makes its own kind is what the error prints", async () => {
    expect(
      await logOf(`
        class Failure extends Error { override name = Failure.name; static because(reason: string) { return new Failure(reason); } }
        console.log(String(Failure.because("of you")));
      `),
    ).toEqual(["Failure: of you"]);
  });
});

describe("the name of a function", () => {
  it("is the source's, also where another one has that name around it or in another file", async () => {
    expect(
      await logOf({
        "main.ts": `
          import { all } from "./util";
          function plain() {}
          async function work() { using nothing = null; function plain() {} async function work() {} return [plain.name, work.name]; }
          console.log([plain, work, ...all].map((f) => f.name).join(), (await work()).join());
        `,
        "util.ts": `function plain() {} async function work() {} export const all = [plain, work];`,
      }),
    ).toEqual(["plain,work,plain,work plain,work"]);
  });
});
