// What the reference says about a name, as plain data: TypeDoc's model of the sources, reduced to what a page shows. Types are
// text; a page makes links of the public names in it.

/** Part of a sentence: plain, or code. */
export interface Part {
  readonly text: string;
  readonly code: boolean;
}

/** A doc comment. */
export interface Doc {
  /** Its paragraphs, without the sentence on Python. */
  readonly summary: readonly (readonly Part[])[];
  /** What follows `Python: `; empty where a comment names no counterpart. */
  readonly python: readonly Part[];
  readonly returns: readonly Part[];
  /** One for each `@throws`. */
  readonly throws: readonly (readonly Part[])[];
  readonly examples: readonly string[];
}

export interface Parameter {
  /** As it is written: `...args`, `timeout?`. */
  readonly name: string;
  readonly type: string;
  readonly about: readonly Part[];
}

export interface Signature {
  /** With the brackets: `<T>`; empty where there are none. */
  readonly typeParameters: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
}

/** A method, a property, or how an instance is made. */
export interface Member {
  readonly name: string;
  readonly kind: "constructor" | "method" | "property";
  readonly isStatic: boolean;
  readonly isOptional: boolean;
  readonly doc: Doc;
  /** Overloads; none for a property. */
  readonly signatures: readonly Signature[];
  /** The type of a property. */
  readonly type: string;
}

export interface Entry {
  readonly module: string;
  readonly name: string;
  /** What the name is called in an address: `create-task`. */
  readonly slug: string;
  readonly kind: "class" | "function" | "constant" | "type";
  readonly doc: Doc;
  /** The overloads of a function. */
  readonly signatures: readonly Signature[];
  /** The type of a constant, what a type alias stands for, or what a class extends. */
  readonly type: string;
  readonly members: readonly Member[];
  /** Members that come from another class, by its name. */
  readonly inherited: Readonly<Record<string, readonly string[]>>;
}
