// What a language brings to the writing of a program: how it writes each thing, one after the other. In what order things are written,
// and what for, is the same in both languages, and no matter of this file (emitter.ts).
import type { Catches } from "./program.ts";

/** How a language writes what an option is called, and its value. */
export type Options = readonly (readonly [name: string, value: string])[];

/** An "ownAwait" is a plain generator, by which an object says how to await it. */
export type FunctionKind = "coroutine" | "generator" | "ownAwait" | "callback";

/** The syntax of a language, and the lines that were written in it. */
export abstract class Syntax {
  #lines: string[] = [];
  #depth = 0;

  protected abstract readonly head: readonly string[];
  protected abstract literal(value: null | boolean | number | string): string;
  /** A name of ours as the language writes it. */
  protected abstract identifier(camel: string): string;
  protected abstract construct(name: string, args: readonly string[]): string;
  protected abstract error(name: string, args: readonly string[]): string;
  protected abstract errorClass(name: string): string;
  protected abstract callWith(callee: string, args: readonly string[], options: Options): string;
  protected abstract list(items: readonly string[]): string;
  protected abstract lambda(expression: string): string;
  /** A line that is a statement. */
  protected abstract ended(text: string): string;
  protected abstract declaration(name: string, value: string): string;
  /** An object that has a function as a method. */
  protected abstract objectWith(name: string): string;
  protected abstract function(kind: FunctionKind, name: string, body: () => void): void;
  protected abstract raise(error: string): string;
  protected abstract try(
    body: () => void,
    catches: Catches | null,
    handler: () => void,
    final: (() => void) | null,
  ): void;
  protected abstract raiseAgain(): string;
  protected abstract asyncWith(manager: string, body: () => void): void;
  protected abstract with(manager: string, body: () => void): void;
  /** Makes a coroutine or an async generator. */
  protected abstract start(name: string): string;
  /** An await in an object's own await. */
  protected abstract delegate(awaited: string): string;
  protected abstract hold(name: string, body: () => void): void;
  protected abstract repeat(times: number, body: () => void): void;
  protected abstract forEach(values: string, generator: boolean, asynchronous: boolean, body: () => void): void;
  protected abstract leaveAt(turn: string, value: number): string;
  protected abstract run(mains: readonly string[], oneLoop: boolean): void;
  protected abstract spread(list: string): string;
  protected abstract variable(name: string, initial: number): string;
  /** The arguments of a callback. */
  protected abstract readonly args: string;

  protected line(text: string): void {
    this.#lines.push("  ".repeat(this.#depth) + text);
  }

  protected statement(text: string): void {
    this.line(this.ended(text));
  }

  protected indented(body: () => void): void {
    this.#depth++;
    body();
    this.#depth--;
  }

  /** The lines since the last time. */
  protected takeLines(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
