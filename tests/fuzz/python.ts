// A program in Python.
import { Emitter } from "./emitter.ts";
import type { Catches, FuzzProgram } from "./program.ts";
import type { FunctionKind, Options } from "./syntax.ts";

/** Writes a program in Python. */
export function pythonOf(program: FuzzProgram): string {
  return new Python().emit(program);
}

class Python extends Emitter {
  protected override readonly head = ["from helpers import *", ""];
  protected override readonly args = "*args";

  protected override literal(value: null | boolean | number | string): string {
    if (value === null) return "None";
    if (typeof value === "boolean") return value ? "True" : "False";
    return JSON.stringify(value);
  }

  protected override identifier(camel: string): string {
    return camel.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }

  protected override construct(name: string, args: readonly string[]): string {
    return `asyncio.${name}(${args.join(", ")})`;
  }

  protected override variable(name: string, initial: number): string {
    return `ContextVar(${this.literal(name)}, default=${String(initial)})`;
  }

  protected override error(name: string, args: readonly string[]): string {
    return `${name}(${args.join(", ")})`;
  }

  protected override errorClass(name: string): string {
    return name;
  }

  protected override callWith(callee: string, args: readonly string[], options: Options): string {
    const keywords = options.map(([name, value]) => `${this.identifier(name)}=${value}`);
    return `${callee}(${[...args, ...keywords].join(", ")})`;
  }

  protected override list(items: readonly string[]): string {
    return `[${items.join(", ")}]`;
  }

  protected override spread(list: string): string {
    return `*${list}`;
  }

  protected override lambda(expression: string): string {
    return `lambda: ${expression}`;
  }

  protected override ended(text: string): string {
    return text;
  }

  protected override declaration(name: string, value: string): string {
    return `${name} = ${value}`;
  }

  protected override objectWith(name: string): string {
    return `SimpleNamespace(${name}=${name})`;
  }

  protected override raise(error: string): string {
    return `raise ${error}`;
  }

  protected override raiseAgain(): string {
    return "raise";
  }

  protected override leaveAt(turn: string, value: number): string {
    return `if ${turn} == ${String(value)}: break`;
  }

  protected override function(kind: FunctionKind, name: string, body: () => void): void {
    const head = {
      callback: `def ${name}(*args):`,
      coroutine: `async def ${name}():`,
      generator: `async def ${name}():`,
      ownAwait: `def ${name}():`,
    }[kind];
    this.#suite(head, body);
  }

  protected override try(body: () => void, catches: Catches | null, handler: () => void, final: (() => void) | null) {
    this.#suite("try:", body);
    if (catches !== null) this.#suite(`except ${catches} as e:`, handler);
    if (final !== null) this.#suite("finally:", final);
  }

  protected override asyncWith(manager: string, body: () => void): void {
    this.#suite(`async with ${manager}:`, body);
  }

  protected override with(manager: string, body: () => void): void {
    this.#suite(`with ${manager}:`, body);
  }

  protected override start(name: string): string {
    return `keep(${name}())`;
  }

  protected override delegate(awaited: string): string {
    return `(yield from awaiting(${awaited}))`;
  }

  protected override hold(name: string, body: () => void): void {
    this.#suite(`async with ${name}:`, body);
  }

  protected override repeat(times: number, body: () => void): void {
    this.#suite(`for _ in range(${String(times)}):`, body);
  }

  protected override forEach(values: string, generator: boolean, asynchronous: boolean, body: () => void): void {
    if (!generator) {
      this.#suite(`${asynchronous ? "async " : ""}for x in ${values}:`, body);
      return;
    }
    // JavaScript's `for await` closes the generator when it is left early.
    this.#suite(`async with aclosing(${values}) as values:`, () => {
      this.#suite("async for x in values:", body);
    });
  }

  protected override run(mains: readonly string[], oneLoop: boolean): void {
    const runAll = (runner: string) => {
      for (const main of mains) {
        this.#suite("try:", () => {
          this.line(`end_of(${this.literal(main)}, ${runner}.run(${main}()))`);
        });
        this.#suite("except ANY as e:", () => {
          this.line(`failed(${this.literal(main)}, e)`);
        });
      }
    };
    if (oneLoop) {
      // Leaving it runs the loop once more, which can fail.
      this.#suite("try:", () => {
        this.#suite("with asyncio.Runner() as runner:", () => {
          runAll("runner");
        });
      });
      this.#suite("except ANY as e:", () => {
        this.line('failed("runner", e)');
      });
    } else {
      runAll("asyncio");
    }
    this.line("forget()");
  }

  #suite(head: string, body: () => void): void {
    this.line(head);
    this.indented(body);
  }
}
