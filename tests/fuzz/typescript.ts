// A program in TypeScript, in the dialect.
import { Emitter } from "./emitter.ts";
import type { Catches, FuzzProgram } from "./program.ts";
import type { FunctionKind, Options } from "./syntax.ts";

/** Writes a program in TypeScript. */
export function typescriptOf(program: FuzzProgram): string {
  return new TypeScript().emit(program);
}

class TypeScript extends Emitter {
  protected override readonly head = [
    `import * as asyncio from "asyncio";`,
    `import { ContextVar, copyContext } from "contextvars";`,
    `import { ALL, CANCELS, ERRORS, at, begin, block, close, closeIt, endOf, everybody, fail, failed, get, held, log, loop, operation, ownAwait, poke, put, send, sendTo, throwInto, turn, twice } from "./helpers";`,
    "",
  ];
  protected override readonly args = "...args";

  protected override literal(value: null | boolean | number | string): string {
    return JSON.stringify(value);
  }

  protected override identifier(camel: string): string {
    return camel;
  }

  protected override construct(name: string, args: readonly string[]): string {
    return `new asyncio.${name}(${args.join(", ")})`;
  }

  protected override variable(name: string, initial: number): string {
    return `new ContextVar(${this.literal(name)}, { default: ${String(initial)} })`;
  }

  protected override error(name: string, args: readonly string[]): string {
    return this.construct(name, args);
  }

  protected override errorClass(name: string): string {
    return `asyncio.${name}`;
  }

  protected override callWith(callee: string, args: readonly string[], options: Options): string {
    const object = `{ ${options.map((option) => option.join(": ")).join(", ")} }`;
    return `${callee}(${[...args, ...(options.length > 0 ? [object] : [])].join(", ")})`;
  }

  protected override list(items: readonly string[]): string {
    return `[${items.join(", ")}]`;
  }

  protected override spread(list: string): string {
    return `...${list}`;
  }

  protected override lambda(expression: string): string {
    return `() => ${expression}`;
  }

  protected override ended(text: string): string {
    return `${text};`;
  }

  protected override declaration(name: string, value: string): string {
    return `const ${name} = ${value};`;
  }

  protected override objectWith(name: string): string {
    return `{ ${name} }`;
  }

  protected override raise(error: string): string {
    return `throw ${error};`;
  }

  protected override raiseAgain(): string {
    return "throw e;";
  }

  protected override leaveAt(turn: string, value: number): string {
    return `if (${turn} === ${String(value)}) break;`;
  }

  protected override function(kind: FunctionKind, name: string, body: () => void): void {
    const parameters = kind === "callback" ? "(...args)" : "()";
    const word = {
      callback: "function",
      coroutine: "async function",
      generator: "async function*",
      ownAwait: "function*",
    }[kind];
    this.#braces(`${word} ${name}${parameters} {`, body);
  }

  protected override try(body: () => void, catches: Catches | null, handler: () => void, final: (() => void) | null) {
    this.line("try {");
    this.indented(body);
    if (catches !== null) {
      this.line("} catch (e) {");
      this.indented(() => {
        this.line(`if (!${catches}(e)) throw e;`);
        handler();
      });
    }
    if (final !== null) {
      this.line("} finally {");
      this.indented(final);
    }
    this.line("}");
  }

  protected override asyncWith(manager: string, body: () => void): void {
    this.#braces("{", () => {
      this.line(`await using _ = ${manager};`);
      body();
    });
  }

  protected override with(manager: string, body: () => void): void {
    this.#braces("{", () => {
      this.line(`using _ = ${manager};`);
      body();
    });
  }

  protected override start(name: string): string {
    return `${name}()`;
  }

  protected override delegate(awaited: string): string {
    return `(yield ${awaited})`;
  }

  protected override hold(name: string, body: () => void): void {
    this.#braces("{", () => {
      this.line(`using _ = await ${name}.acquire();`);
      body();
    });
  }

  protected override repeat(times: number, body: () => void): void {
    this.#braces(`for (let i = 0; i < ${String(times)}; i++) {`, body);
  }

  protected override forEach(values: string, _generator: boolean, asynchronous: boolean, body: () => void): void {
    this.#braces(`for ${asynchronous ? "await " : ""}(const x of ${values}) {`, body);
  }

  protected override run(mains: readonly string[], oneLoop: boolean): void {
    const runAll = (runner: string) => {
      for (const main of mains) {
        this.line("try {");
        this.indented(() => {
          this.line(`endOf(${this.literal(main)}, await ${runner}.run(${main}()));`);
        });
        this.line("} catch (e) {");
        this.indented(() => {
          this.line(`failed(${this.literal(main)}, e);`);
        });
        this.line("}");
      }
    };
    if (!oneLoop) {
      runAll("asyncio");
      return;
    }
    // Leaving it runs the loop once more, which can fail.
    this.line("try {");
    this.indented(() => {
      this.line("await using runner = new asyncio.Runner();");
      runAll("runner");
    });
    this.line("} catch (e) {");
    this.indented(() => {
      this.line('failed("runner", e);');
    });
    this.line("}");
  }

  #braces(head: string, body: () => void): void {
    this.line(head);
    this.indented(body);
    this.line("}");
  }
}
