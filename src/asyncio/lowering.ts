/**
 * What compiled code calls. The compiler turns `async` functions into generators around these helpers; their names start
 * with `$` because no program writes them by hand. The files of src/compiler show what each construct becomes.
 */
import { AsyncGenerator, WrappedValue } from "./asyncgens.ts";
import { makeCoroutine } from "./coroutines.ts";
import type { Code } from "./frames.ts";
import { noteLine } from "./frames.ts";

export { $await, $got } from "./frames.ts";
export { $delegate, $iterate } from "./iteration.ts";
export { $scope } from "./scopes.ts";

type Body = Generator<unknown, unknown, unknown>;
type GeneratorFunction = (this: unknown, ...args: never[]) => Body;
type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** The code object of an `async` function. */
export function $code(name: string, qualname: string, file: string, line: number): Code {
  return { name, qualname, file, line, kind: "coroutine" };
}

/** The code object of an `async function*`. */
export function $generatorCode(name: string, qualname: string, file: string, line: number): Code {
  return { name, qualname, file, line, kind: "asyncgen" };
}

/** What one call of an `async` function gives. */
export function $coroutine(body: Body, code: Code): unknown {
  return code.kind === "coroutine" ? makeCoroutine(body, code, 1) : new AsyncGenerator(body, code);
}

function called(body: Body, code: Code): unknown {
  return code.kind === "coroutine" ? makeCoroutine(body, code, 0) : new AsyncGenerator(body, code);
}

/** An `async` function expression or object method. */
export function $function(generator: GeneratorFunction, code: Code): Callable {
  const wrapper: Callable = function (this: unknown, ...args) {
    return called(generator.apply(this, args as never[]), code);
  };
  return named(wrapper, generator, code);
}

/** An `async` arrow function: `self` is the `this` around it. */
export function $arrow(generator: GeneratorFunction, self: unknown, code: Code): Callable {
  const wrapper: Callable = (...args) => called(generator.apply(self, args as never[]), code);
  return named(wrapper, generator, code);
}

/** Wraps the generator method that stands in the place of an `async` method. */
export function $method(owner: object, key: PropertyKey, code: Code): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key)!;
  Object.defineProperty(owner, key, { ...descriptor, value: $function(descriptor.value as GeneratorFunction, code) });
}

/** A value yielded by an async generator. */
export function $yield(value: unknown, line: number): WrappedValue {
  noteLine(line);
  return new WrappedValue(value);
}

function named(wrapper: Callable, generator: GeneratorFunction, code: Code): Callable {
  Object.defineProperty(wrapper, "name", { value: code.name, configurable: true });
  Object.defineProperty(wrapper, "length", { value: generator.length, configurable: true });
  return wrapper;
}
