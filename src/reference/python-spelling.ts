// What a piece of code in the text is called in Python. Authors write names once, in TypeScript's spelling: `createTask`,
// `gather(a, b, { returnExceptions: true })`. The table of names says what each is in Python; what stands around the names
// is read by a real parser, so that options become keyword arguments and `null` becomes `None` wherever they stand.
//
// A piece that names nothing of Python's, or that is no code, has one spelling in both languages.
import type * as estree from "estree";
import { parseExpressionAt, parse } from "acorn";

/** A name in TypeScript's spelling to the same in Python's. */
export type Spellings = ReadonlyMap<string, string>;

/** Words of the language itself, where they stand alone; as part of an expression they are read by the parser. */
const WORDS: Readonly<Record<string, string>> = {
  "await using": "async with",
  "async function": "async def",
  "async function*": "async def",
  "for await": "async for",
  catch: "except",
  function: "def",
  null: "None",
  true: "True",
  false: "False",
  undefined: "None",
};

/** Stands for what an author left out with `…`, while the parser reads. */
const LEFT_OUT = "ǃleftOut";

/**
 * The Python spelling of a piece of code.
 *
 * @param code as the text has it: a name, an expression, or one statement
 * @returns null when it is the same in both languages, or when there is no telling
 */
export function pythonSpelling(code: string, spellings: Spellings): string | null {
  const text = code.trim();
  const python = WORDS[text] ?? objectAsKeywords(text, spellings) ?? statementInPython(text, spellings);
  return python === null || python === code ? null : python;
}

/** `{ returnExceptions: true }` by itself is what options look like: `return_exceptions=True`. */
function objectAsKeywords(text: string, spellings: Spellings): string | null {
  if (!text.startsWith("{")) {
    // An option with its value: `returnExceptions: true`.
    const [, name = "", value = ""] = /^([a-z]\w*): ([^{}]+)$/i.exec(text) ?? [];
    return spellings.has(name)
      ? objectAsKeywords(`{ ${text} }`, spellings) && `${spellings.get(name)!}=${inPython(value, spellings) ?? value}`
      : null;
  }
  const node = expression(text);
  if (node?.type !== "ObjectExpression" || node.properties.length === 0) return null;
  const writer = new Writer(spellings);
  const keywords = writer.keywords(node);
  return writer.recognised ? keywords : null;
}

function inPython(text: string, spellings: Spellings): string | null {
  const node = expression(text);
  if (node === null) return null;
  const writer = new Writer(spellings);
  const python = writer.write(node);
  return writer.readable ? python : null;
}

function statementInPython(text: string, spellings: Spellings): string | null {
  const node = expression(text.replace(/;$/, "")) ?? statement(text);
  if (node === null) return null;
  const writer = new Writer(spellings);
  const python = writer.write(node);
  return writer.readable && writer.recognised ? python : null;
}

function expression(text: string): estree.Expression | null {
  const source = text.replaceAll("…", LEFT_OUT);
  try {
    const node = parseExpressionAt(source, 0, { ecmaVersion: "latest", allowAwaitOutsideFunction: true });
    return node.end === source.length ? (node as estree.Expression) : null;
  } catch {
    return null;
  }
}

function statement(text: string): estree.Statement | null {
  try {
    const { body } = parse(text.replaceAll("…", LEFT_OUT), {
      ecmaVersion: "latest",
      sourceType: "module",
      allowAwaitOutsideFunction: true,
    });
    return body.length === 1 ? (body[0] as estree.Statement) : null;
  } catch {
    return null;
  }
}

/** Writes a tree in Python. */
class Writer {
  /** Whether it could write all of it. */
  readable = true;
  /** Whether it met a name of the table, or a word that only TypeScript has. */
  recognised = false;
  readonly #spellings: Spellings;

  constructor(spellings: Spellings) {
    this.#spellings = spellings;
  }

  write(node: estree.Node): string {
    switch (node.type) {
      case "Identifier":
        return this.#name(node.name);
      case "ThisExpression":
        return this.#changed("self");
      case "Literal":
        return this.#literal(node);
      case "MemberExpression":
        return this.#member(node);
      case "CallExpression":
        return `${this.write(node.callee)}(${this.#args(node.arguments)})`;
      case "NewExpression":
        this.recognised = true;
        return `${this.write(node.callee)}(${this.#args(node.arguments)})`;
      case "AwaitExpression":
        return this.#await(node);
      case "SpreadElement":
        return this.#changed(`*${this.write(node.argument)}`);
      case "ArrayExpression":
        return `[${node.elements.map((each) => (each === null ? "" : this.write(each))).join(", ")}]`;
      case "UnaryExpression":
        return node.operator === "!" ? this.#changed(`not ${this.write(node.argument)}`) : this.#fail();
      case "BinaryExpression":
        return `${this.write(node.left)} ${this.#operator(node.operator)} ${this.write(node.right)}`;
      case "AssignmentExpression":
        return `${this.write(node.left)} ${node.operator} ${this.write(node.right)}`;
      case "ExpressionStatement":
        return this.write(node.expression);
      case "ReturnStatement":
        return node.argument ? `return ${this.write(node.argument)}` : "return";
      case "VariableDeclaration":
        return this.#declaration(node);
      default:
        return this.#fail();
    }
  }

  /** The properties of an object of options as keyword arguments. */
  keywords(node: estree.ObjectExpression): string {
    return node.properties
      .map((property) => {
        if (property.type !== "Property" || property.computed || property.key.type !== "Identifier")
          return this.#fail();
        const { name } = property.key;
        if (property.shorthand) return name === LEFT_OUT ? "…" : `${this.#name(name)}=${this.#name(name)}`;
        return this.#changed(`${this.#name(name)}=${this.write(property.value)}`);
      })
      .join(", ");
  }

  #args(args: readonly estree.Node[]): string {
    return args
      .map((arg, index) =>
        arg.type === "ObjectExpression" && index === args.length - 1 && arg.properties.length > 0
          ? this.keywords(arg)
          : this.write(arg),
      )
      .join(", ");
  }

  #name(name: string): string {
    if (name === LEFT_OUT) return "…";
    const python = name === "undefined" ? "None" : this.#spellings.get(name);
    return python === undefined ? name : this.#changed(python);
  }

  #member(node: estree.MemberExpression): string {
    if (node.computed || node.property.type !== "Identifier" || node.object.type === "Super") return this.#fail();
    return `${this.write(node.object)}.${this.#name(node.property.name)}`;
  }

  #literal(node: estree.Literal): string {
    if (node.value === null && node.raw === "null") return this.#changed("None");
    if (typeof node.value === "boolean") return this.#changed(node.value ? "True" : "False");
    return node.raw ?? this.#fail();
  }

  #await(node: estree.AwaitExpression): string {
    const { argument } = node;
    const awaited = this.write(argument);
    // Python's `run` blocks: it has nothing to await.
    return /^(asyncio\.run|runner\.run|loop\.run_until_complete|loop\.run_forever)\(/.test(awaited)
      ? this.#changed(awaited)
      : `await ${awaited}`;
  }

  #operator(operator: string): string {
    if (operator === "===" || operator === "!==") return this.#changed(operator.slice(0, 2));
    return operator;
  }

  #declaration(node: estree.VariableDeclaration): string {
    const [declarator, ...others] = node.declarations;
    if (!declarator?.init || others.length > 0) return this.#fail();
    this.recognised = true;
    const kind: string = node.kind;
    const name = this.write(declarator.id);
    const value = this.write(declarator.init);
    if (kind === "await using") return `async with ${value} as ${name}:`;
    if (kind !== "using") return `${name} = ${value}`;
    // A lock is held for the block; Python has no name for the holding.
    const lock = /^await (.*)\.acquire\(\)$/.exec(value)?.[1];
    return lock === undefined ? `with ${value} as ${name}:` : `async with ${lock}:`;
  }

  #changed(python: string): string {
    this.recognised = true;
    return python;
  }

  #fail(): string {
    this.readable = false;
    return "";
  }
}
