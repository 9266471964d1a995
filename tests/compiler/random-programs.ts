// Random programs out of everything the compiler lowers, nested in each other. They await whatever they call at once, so
// that what they log does not depend on who schedules them; nothing they dispose of fails, since errors of that kind are
// where the dialect differs from JavaScript on purpose.

const PRELUDE = `
async function same<T>(value: T): Promise<T> { console.log("same", value); return value; }
async function* count(to: number) {
  try { for (let i = 0; i < to; i++) console.log("resumed with", yield i); return "end"; } finally { console.log("closed", await same(to)); }
}
function held(name: number) {
  console.log("enter", name);
  return { name, [Symbol.dispose]() { console.log("leave", name); }, async [Symbol.asyncDispose]() { console.log("leave", await same(name)); } };
}
class Failure extends Error { constructor(readonly value: number) { super("failure " + value); } }
class Base { base(n: number) { return n + 1; } get field() { return 7; } static base(n: number) { return n + 2; } static get field() { return 8; } }
async function key(n: number) { return "key" + (await same(n)); }
/** Calls the one method, or the static one, that a class or an object has besides its constructor. */
async function call(made: any, ...args: number[]): Promise<number> {
  const owner = made.prototype ?? made;
  const [name = ""] = Object.getOwnPropertyNames(owner).filter((each) => each !== "constructor");
  console.log("calls", name, owner[name].name, owner[name].length);
  return await owner[name](...args);
}
`;

/** A program for a seed; the same one each time. */
export function randomProgram(seed: number): string {
  const writer = new Writer(seed);
  return `${PRELUDE}
async function main(this: unknown, a: number, b = 2) {
${writer.block({ variables: ["a", "b"], labels: [], loop: false, generator: false, methods: false }, 4)}
}
try { console.log("result", await main.call({ v: 5 }, 1)); } catch (error) { console.log("uncaught", (error as Error).message); }
for await (const x of count(2)) console.log("top", x);
`;
}

/** Names of helpers, and of what stands around lowered code. */
const HELPERS = [
  "$i",
  "$r",
  "$s",
  "$e",
  "$k1",
  "$k2",
  "$o",
  "$c1",
  "$c9",
  "$open",
  "$await",
  "$got",
  "$super",
  "$this",
  "$import",
  "$program",
];

interface Place {
  variables: readonly string[];
  labels: readonly string[];
  loop: boolean;
  generator: boolean;
  /** Whether `super` means something. */
  methods: boolean;
}

class Writer {
  #state: number;
  #names = 0;
  #last = "v0";
  readonly #given = new Set<string>();
  #budget = 90;

  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1;
  }

  /** Some statements. */
  block(place: Place, depth: number): string {
    const variables = [...place.variables];
    const statements: string[] = [];
    for (let left = 1 + this.#below(4); left > 0 && this.#budget > 0; left--) {
      this.#budget--;
      statements.push(this.#statement({ ...place, variables }, depth, variables));
    }
    return statements.join("\n");
  }

  #statement(place: Place, depth: number, variables: string[]): string {
    const value = this.#expression(place, 2);
    if (depth === 0) return `console.log(${value});`;
    const inner = (more: Partial<Place> = {}) => this.block({ ...place, ...more }, depth - 1);
    const name = this.#name();
    const label = this.#name();
    const turn = { labels: [...place.labels, label], loop: true, variables: [...place.variables, name] };
    return this.#pick([
      () => `console.log(${value});`,
      () => {
        const text = `let ${name} = ${value};`;
        variables.push(name);
        return text;
      },
      () => {
        const text = `let { ${name}: ${name}, ...${name}rest } = { ${name}: ${value}, x: 1 }; console.log(${name}rest.x);`;
        variables.push(name);
        return text;
      },
      () => `if (${value} % 2) {\n${inner()}\n} else {\n${inner()}\n}`,
      () =>
        `try {\n${inner()}\nif (${value} % 3 === 0) throw new Failure(${value});\n} catch (e) { console.log("caught", e.message);\n${inner()}\n} finally {\n${this.block({ ...place, labels: [], loop: false }, depth - 1)}\n}`,
      () => `${label}: for await (const ${name} of ${this.#iterable(place)}) {\n${inner(turn)}\n}`,
      () => `${label}: for await (let [${name} = ${value}] of [[], [${value}]]) {\n${inner(turn)}\n${name}++;\n}`,
      () =>
        `{ let ${name}: any = {}; ${label}: for await (${name}.p of ${this.#iterable(place)}) console.log(${name}.p); }`,
      () => `${label}: for (let ${name} = 0; ${name} < 2; ${name}++) {\n${inner(turn)}\n}`,
      () => `{ using ${name} = held(${value}); console.log(${name}.name);\n${inner()}\n}`,
      () => `{ await using ${name} = held(${value}), ${label} = held(1); console.log(${name}.name);\n${inner()}\n}`,
      () =>
        `${label}: for (using ${name} of [held(1), held(2)]) {\nconsole.log(${name}.name);\n${inner({ ...turn, variables: place.variables })}\n}`,
      () => `switch (${value} % 3) { case 0: {\n${inner()}\nbreak; } default: console.log(${value}); }`,
      () =>
        `async function ${name}(p: number, q = ${this.#expression(place, 0)}) {\n${inner({ labels: [], loop: false, generator: false, methods: false })}\nreturn p + q;\n}\nconsole.log(${name}.length, await ${name}(1));`,
      () =>
        `async function* ${name}() {\n${inner({ labels: [], loop: false, generator: true, methods: false })}\nyield ${this.#expression({ ...place, methods: false }, 1)};\n}\nfor await (const ${label} of ${name}()) console.log(${label});`,
      () => this.#leave(place, value),
      () =>
        `console.log(await (async () => {\n${inner({ labels: [], loop: false, generator: false })}\nreturn ${value};\n})());`,
      () => {
        const [first, second] = [name, this.#name(`${name}$`)];
        const body = () => `\n${inner({ labels: [], loop: false, generator: false, methods: false })}\nreturn p;\n`;
        return `async function ${first}(p: number) {${body()}}\nasync function ${second}(p: number) {${body()}}\nconsole.log(await ${first}(1), await ${second}(2), ${first}.name, ${second}.name);`;
      },
      () => this.#privateClass(place, inner),
      () => `console.log(await call(${this.#computed(place, 2)}, ${value}));`,
      () =>
        `{ class ${name} { static made = ${this.#expression(place, 0)}; async [await key(${this.#expression({ ...place, methods: false }, 1)})](p: number) { return p + ${name}.made; } }\nconsole.log(await call(${name}, 1), ${name}.name); }`,
      () =>
        `console.log(await new (class extends Base { #own = 1; static s = 2; async m(p: number) {\n${inner({ labels: [], loop: false, generator: false, methods: true })}\nreturn p + this.#own + super.base(p) + (await (async () => super.base(1) + super.field + this.#own)()); } })().m(${value}));`,
      () =>
        `console.log(await { __proto__: Base.prototype, v: 4, async m() {\n${inner({ labels: [], loop: false, generator: false, methods: false })}\nreturn (this as any).v; } }.m());`,
    ]);
  }

  /** A class whose private methods have names that meet those that the compiler would give. */
  #privateClass(place: Place, inner: (more?: Partial<Place>) => string): string {
    const name = this.#name();
    const body = () =>
      `{\n${inner({ labels: [], loop: false, generator: false, methods: true })}\nreturn p + this.#own; }`;
    const isStatic = this.#choose(["", "static "]);
    return `class ${name} extends Base { ${isStatic}#own = ${this.#expression(place, 0)};
      ${isStatic}async #m(p: number) ${body()}
      ${isStatic}async #m$(p: number) ${body()}
      ${isStatic}async *#g(p: number) { yield p; yield await this.#m(p); }
      ${isStatic}async all() { const f = this.#m, sum = [await f.call(this, 1), await this.#m$(2)]; for await (const x of this.#g(3)) sum.push(x); return [...sum, f === this.#m, this.#m.name]; }
    }
    console.log((await ${isStatic === "" ? `new ${name}()` : name}.all()).join());`;
  }

  /** A class or an object with a method under a computed key, perhaps one that is waited for, somewhere. */
  #computed(place: Place, depth: number): string {
    const waits = this.#below(2) === 0;
    const keyed = waits
      ? `await key(${this.#expression({ ...place, methods: false }, 1)})`
      : `"k" + ${this.#expression({ ...place, methods: false }, 0)}`;
    const method = (first = "p") => `async [${keyed}](p: number, q = 1) { return ${first} + q + (await same(p)); }`;
    const made = this.#pick([
      () => `class { ${method()} }`,
      () => `class extends Base { ${method()} }`,
      () => `{ ${method()} }`,
      () => `{ __proto__: Base.prototype, ${method("super.base(1) + p")} }`,
    ]);
    const wrapped = made.startsWith("{") ? `(${made})` : made;
    if (depth === 0) return wrapped;
    const inside = (text: string) => (waits ? `(${text})` : text);
    return this.#pick([
      () => wrapped,
      () => `await (async () => ${wrapped})()`,
      () => (waits ? wrapped : `((made = ${wrapped}) => made)()`),
      () => (waits ? wrapped : `(() => ${wrapped})()`),
      () => (waits ? wrapped : `new (class { made = ${wrapped}; })().made`),
      () => (waits ? wrapped : `(class { static made = ${wrapped}; static { console.log(typeof this.made); } }).made`),
      () => `[${this.#computed(place, depth - 1)}, ${inside(wrapped)}][1]`,
    ]);
  }

  #leave(place: Place, value: string): string {
    const ways = [`if (${value} % 2) return ${value};`, `if (${value} % 5 === 0) throw new Failure(${value});`];
    if (place.loop) ways.push(`if (${value} % 2) break;`, `if (${value} % 2) continue;`);
    for (const label of place.labels)
      ways.push(`if (${value} % 3) continue ${label};`, `if (${value} % 2) break ${label};`);
    if (place.generator)
      ways.push(`yield ${value};`, `console.log(yield* count(2));`, `console.log(yield await same(${value}));`);
    return this.#choose(ways);
  }

  #iterable(place: Place): string {
    return this.#choose([`count(${String(1 + this.#below(3))})`, `[same(1), 2]`, `[${this.#expression(place, 1)}]`]);
  }

  #expression(place: Place, depth: number): string {
    const atom = this.#choose([String(this.#below(9)), ...place.variables]);
    if (depth === 0 || this.#budget <= 0) return `Number(${atom})`;
    const inner = () => this.#expression(place, depth - 1);
    const text = this.#pick([
      () => inner(),
      () => `${inner()} + ${inner()}`,
      () => `await same(${inner()})`,
      () =>
        `await (async (p: number, { q = ${this.#expression(place, 0)} } = {}) => p + q + (await same(1)))(${inner()})`,
      () =>
        `(await (async function (this: any, ...rest: number[]) { return this.v + rest.length + arguments.length; }).call({ v: ${inner()} }, 1, 2))`,
      () => `(this as any)?.v ?? ${inner()}`,
      () => `((await (async () => (this as any)?.v)()) ?? 1)`,
      () => `(await (async () => arguments.length)())`,
      () => (place.methods ? `super.base(${inner()})` : inner()),
      () => (place.methods ? `(await (async () => super.base(${inner()}))())` : inner()),
      () => `(await same(${inner()}) ? ${inner()} : await same(${inner()}))`,
      () => `\`await \${await same(${inner()})}\`.length`,
    ]);
    return `(${text})`;
  }

  /** A new name: now and then one that the compiler might think of. */
  #name(wish?: string): string {
    this.#names++;
    const plain = `v${String(this.#names)}`;
    const name = wish ?? this.#choose([plain, plain, plain, `${this.#last}$`, ...HELPERS]);
    this.#last = this.#given.has(name) ? plain : name;
    this.#given.add(this.#last);
    return this.#last;
  }

  #pick(ways: readonly (() => string)[]): string {
    return this.#choose(ways)();
  }

  #choose<T>(ways: readonly T[]): T {
    return ways[this.#below(ways.length)]!;
  }

  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}
