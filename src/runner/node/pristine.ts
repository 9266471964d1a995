// A realm as it was before its program. In Node each program runs in the main realm of a thread, since only there do the
// language and the platform belong together: what `structuredClone` makes is an instance of the program's own `Map`, and
// what `new URL` throws an instance of its own `TypeError`. To start a thread takes much longer than most programs run, so
// a thread is used again: everything that can be reached in a fresh realm is noted, and put back after each program.
// Where that cannot be done, because something was frozen say, the thread is not used again.

const PARTS = ["value", "get", "set", "writable", "enumerable", "configurable"] as const;
type Descriptor = Readonly<Partial<Record<(typeof PARTS)[number], unknown>>>;

interface Noted {
  readonly object: object;
  readonly prototype: object | null;
  readonly extensible: boolean;
  readonly properties: ReadonlyMap<PropertyKey, Descriptor>;
}

export class Pristine {
  readonly #objects: readonly Noted[];

  /** Notes the realm as it is. */
  constructor() {
    const found = new Map<object, Noted>();
    const names = Object.getOwnPropertyNames(globalThis);
    const open: unknown[] = [
      globalThis,
      ...unnamed(),
      ...names.map((name) => Reflect.get(globalThis, name) as unknown),
    ];
    while (open.length > 0) {
      const object = open.pop();
      if (!isObject(object) || found.has(object)) continue;
      const noted = note(object);
      found.set(object, noted);
      open.push(noted.prototype);
      for (const { value, get, set } of noted.properties.values()) open.push(value, get, set);
    }
    this.#objects = [...found.values()];
  }

  /** Puts everything back; false when that could not be done. */
  restore(): boolean {
    return this.#objects.every(putBack);
  }
}

function note(object: object): Noted {
  const descriptors = Reflect.ownKeys(object).map((key) => [key, descriptorOf(object, key)] as const);
  return {
    object,
    prototype: Object.getPrototypeOf(object) as object | null,
    extensible: Object.isExtensible(object),
    properties: new Map(descriptors),
  };
}

function putBack({ object, prototype, extensible, properties }: Noted): boolean {
  if (Object.isExtensible(object) !== extensible) return false;
  if (Object.getPrototypeOf(object) !== prototype && !Reflect.setPrototypeOf(object, prototype)) return false;
  for (const key of Reflect.ownKeys(object)) {
    if (!properties.has(key) && !Reflect.deleteProperty(object, key)) return false;
  }
  for (const [key, noted] of properties) {
    const present: Descriptor | undefined = Object.getOwnPropertyDescriptor(object, key);
    if (present !== undefined && isSame(present, noted)) continue;
    if (!Reflect.defineProperty(object, key, noted as PropertyDescriptor)) return false;
  }
  return true;
}

function descriptorOf(object: object, key: PropertyKey): Descriptor {
  const descriptor = Object.getOwnPropertyDescriptor(object, key);
  if (descriptor === undefined) throw new Error(`The realm has no ${String(key)} where it says it has one.`);
  return descriptor;
}

function isSame(a: Descriptor, b: Descriptor): boolean {
  return PARTS.every((part) => Object.is(a[part], b[part]));
}

/** What only syntax, or a call, leads to. */
function unnamed(): object[] {
  const prototypeOf = (object: object) => Object.getPrototypeOf(object) as object;
  const iterator = Iterator.from({ next: () => ({ value: 0, done: true }) });
  return [
    function* () {},
    async function () {},
    async function* () {},
    ...[[].values(), new Map().entries(), new Set().values(), ""[Symbol.iterator](), "".matchAll(/a/g), iterator].map(
      prototypeOf,
    ),
    ...[
      [].values().map(Number),
      new Headers().entries(),
      new URLSearchParams().entries(),
      new FormData().entries(),
    ].map(prototypeOf),
    prototypeOf(new ReadableStream().values()),
    prototypeOf(new Intl.Segmenter().segment("")),
    prototypeOf(new Intl.Segmenter().segment("")[Symbol.iterator]()),
  ];
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
