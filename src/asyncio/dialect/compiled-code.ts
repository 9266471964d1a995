/**
 * What compiled code calls. The compiler turns `async` functions into generators around these helpers; their names start
 * with `$` because no program writes them by hand. The files of src/compiler show what each construct becomes.
 */
import { AsyncGenerator, WrappedValue } from "../core/asyncgens.ts";
import { makeCoroutine } from "../core/coroutines.ts";
import { makeCode } from "../base/code.ts";
import type { Code } from "../base/code.ts";
import { noteLine } from "../core/driver.ts";

export { isFresh as $fresh, warnDropped as $dropped } from "../base/never-awaited.ts";
export { observed as $watched } from "../base/observer.ts";
export { $await, $got } from "../core/driver.ts";
export { $delegate, $iterate } from "./iteration.ts";
export { $enter, $scope, enterSymbol as $enterSymbol } from "./scopes.ts";

type Body = Generator<unknown, unknown, unknown>;
type GeneratorFunction = (this: unknown, ...args: never[]) => Body;
type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** The code object of an `async` function. */
export function $code(name: string, qualname: string, file: string, line: number): Code {
  return makeCode(name, qualname, file, line, "coroutine");
}

/** The code object of an `async function*`. */
export function $generatorCode(name: string, qualname: string, file: string, line: number): Code {
  return makeCode(name, qualname, file, line, "asyncgen");
}

/** What one call of an `async` function gives; `args`: its arguments, if a run is recorded. */
export function $coroutine(body: Body, code: Code, callee: unknown, args: ArrayLike<unknown> | false = false): unknown {
  return code.kind === "coroutine" ? makeCoroutine(body, code, 1, callee, args) : new AsyncGenerator(body, code);
}

function called(body: Body, code: Code, callee: unknown, args: readonly unknown[]): unknown {
  return code.kind === "coroutine" ? makeCoroutine(body, code, 0, callee, args) : new AsyncGenerator(body, code);
}

/** An `async` function expression or object method. */
export function $function(generator: GeneratorFunction, code: Code): Callable {
  const wrapper: Callable = function (this: unknown, ...args) {
    return called(generator.apply(this, args as never[]), code, wrapper, args);
  };
  return named(wrapper, generator, code);
}

/** An `async` arrow function: `self` is the `this` around it. */
export function $arrow(generator: GeneratorFunction, self: unknown, code: Code): Callable {
  const wrapper: Callable = (...args) => called(generator.apply(self, args as never[]), code, wrapper, args);
  return named(wrapper, generator, code);
}

/**
 * Wraps the generator method that stands in the place of an `async` method. A later member of the same name may have taken
 * that place: then there is nothing to wrap.
 */
export function $method(owner: object, key: PropertyKey, code: Code): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const generator: unknown = descriptor?.value;
  if (!isGeneratorFunction(generator)) return;
  Object.defineProperty(owner, key, { ...descriptor, value: $function(generator, codeUnder(key, code)) });
}

/** The key of a member, evaluated once: a computed key may be an object with a `toString` of its own. */
export function $key(value: unknown): PropertyKey {
  return typeof value === "symbol" ? value : Reflect.ownKeys({ [value as PropertyKey]: null })[0]!;
}

/** The function that stands for a private `async` method; a class has one, however often it is asked for. */
export function $private(generator: GeneratorFunction & { wrapper?: Callable }, code: Code): Callable {
  return (generator.wrapper ??= $function(generator, code));
}

/** Gives a function or a class its name in the source. */
export function $named(target: object, name: string): void {
  Object.defineProperty(target, "name", { value: name, configurable: true });
}

/** An object that stands for `super` in a function that has none of its own. */
export function $superOf(get: (key: PropertyKey) => unknown, set: (key: PropertyKey, value: unknown) => void): object {
  return new Proxy(
    {},
    {
      get: (_, key) => get(key),
      set: (_, key, value) => {
        set(key, value);
        return true;
      },
    },
  );
}

/** A value yielded by an async generator. */
export function $yield(value: unknown, line: number): WrappedValue {
  noteLine(line);
  return new WrappedValue(value);
}

/** A computed key is known only now. */
function codeUnder(key: PropertyKey, code: Code): Code {
  if (typeof key !== "string" || key === code.name || !code.qualname.endsWith(code.name)) return code;
  return { ...code, name: key, qualname: code.qualname.slice(0, -code.name.length) + key };
}

function isGeneratorFunction(value: unknown): value is GeneratorFunction {
  return Object.prototype.toString.call(value) === "[object GeneratorFunction]";
}

function named(wrapper: Callable, generator: GeneratorFunction, code: Code): Callable {
  $named(wrapper, code.name);
  Object.defineProperty(wrapper, "length", { value: generator.length, configurable: true });
  return wrapper;
}
