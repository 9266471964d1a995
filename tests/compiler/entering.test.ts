import { describe, expect, it } from "vitest";
import { compiled, logOf } from "./running.ts";

const HELD = `
import { enterSymbol } from "asyncio";
const resource = (name: string) => ({
  [enterSymbol]() { console.log("enter", name); },
  async [Symbol.asyncDispose](...error: unknown[]) { console.log("leave", name, ...error.map(String)); },
});
`;

/** JavaScript's own `await using` enters nothing, so there is nothing to compare with. */
async function expectLog(source: string, log: unknown[]): Promise<void> {
  expect(await logOf(source)).toEqual(log);
}

describe("an object that holds resources", () => {
  it("enters those that it leaves, in reverse order", async () => {
    await expectLog(
      `${HELD}
        class Pair {
          #first = resource("first");
          second = { inside: resource("second") };
          async [Symbol.asyncDispose](...error: unknown[]) {
            await this.second.inside[Symbol.asyncDispose](...error);
            if (error.length === 0) console.log("no error");
            try { await this.#first?.[Symbol.asyncDispose](...error); } finally { console.log("over"); }
          }
        }
        { await using pair = new Pair(); console.log("body"); }
        try { await using pair = new Pair(); throw "oops"; } catch (error) { console.log(error); }
      `,
      [
        ...["enter first", "enter second", "body", "leave second", "no error", "leave first", "over"],
        ...["enter first", "enter second", "leave second oops", "leave first oops", "over", "oops"],
      ],
    );
  });

  it("may be an object literal, have its resources around it, or be a class with static ones", async () => {
    await expectLog(
      `${HELD}
        function make(name: string) {
          const held = resource(name);
          return { name, async [Symbol.asyncDispose]() { await held[Symbol.asyncDispose](); }, more: 1 };
        }
        class Shared {
          static held = resource("static");
          static async [Symbol.asyncDispose]() { await this.held[Symbol.asyncDispose](); }
        }
        { await using made = make("literal"); console.log(made.name, made.more); }
        { await using shared = Shared; }
      `,
      ["enter literal", "literal 1", "leave literal", "enter static", "leave static"],
    );
  });

  it("may have a method that is no async one, and leave from within an arrow function", async () => {
    await expectLog(
      `${HELD}
        class Plain {
          #held = [resource("listed")];
          #one = resource("plain");
          [Symbol.asyncDispose]() { return (async () => { await this.#one[Symbol.asyncDispose](); })(); }
        }
        { await using plain = new Plain(); console.log("body"); }
      `,
      ["enter plain", "body", "leave plain"],
    );
  });

  it("goes on to what the class that it extends does", async () => {
    await expectLog(
      `${HELD}
        class Base {
          base = resource("base");
          async [Symbol.asyncDispose]() { await this.base[Symbol.asyncDispose](); }
        }
        class Derived extends Base {
          own = resource("own");
          async [Symbol.asyncDispose]() { await this.own[Symbol.asyncDispose](); await super[Symbol.asyncDispose](); }
        }
        class Silent extends Base {
          async [Symbol.asyncDispose]() { console.log("silent"); }
        }
        { await using derived = new Derived(); }
        { await using silent = new Silent(); }
      `,
      ["enter base", "enter own", "leave own", "leave base", "enter base", "silent"],
    );
  });

  it("is left alone when it says itself what entering does", async () => {
    await expectLog(
      `${HELD}
        class Own {
          held = resource("held");
          [enterSymbol]() { console.log("my way"); }
          async [Symbol.asyncDispose]() { await this.held[Symbol.asyncDispose](); }
        }
        { await using own = new Own(); }
      `,
      ["my way", "leave held"],
    );
  });

  it("does not enter what only its dispose method knows, or another object", async () => {
    await expectLog(
      `${HELD}
        const held = resource("outer");
        class Local {
          async [Symbol.asyncDispose]() {
            const held = resource("local");
            await held[Symbol.asyncDispose]();
            const other = { held, async close() { await this.held[Symbol.asyncDispose](); } };
            await other.close();
          }
        }
        { await using local = new Local(); console.log("body"); }
      `,
      ["body", "leave local", "leave local"],
    );
  });

  it("costs nothing where there is nothing to enter", async () => {
    const { code } = await compiled(`
      class Plain { async [Symbol.asyncDispose]() { console.log("left"); } [Symbol.dispose]() {} }
      console.log(new Plain());
    `);
    expect(code).not.toContain("$enter");
  });
});
