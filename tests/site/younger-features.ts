// What of the web is younger than the browsers that the course is made for, by MDN's tables; and what of that a script or a style
// sheet uses. A scan, not a proof: a name that a file declares itself is its own, and one that it asks `typeof` about it can do
// without.
import bcd, { type CompatStatement, type Identifier } from "@mdn/browser-compat-data" with { type: "json" };
import { parse as parseScript } from "acorn";
import { parse as parseStyles, walk as walkStyles } from "css-tree";
import { walk, type Node } from "estree-walker";
import { supported } from "../../src/compiler/supported-browsers.ts";

/** Regular expressions with the flag `v` are all that this year brought to the grammar; the next one's is too young. */
const GRAMMAR = 2024;

const oldest = { ...supported, safari_ios: supported.safari };

function isYounger({ support }: CompatStatement): boolean {
  return Object.entries(oldest).some(([browser, version]) => {
    const statements = [support[browser as keyof typeof oldest] ?? []].flat();
    return !statements.some(
      ({ version_added: added, flags, prefix, alternative_name: other }) =>
        flags === undefined &&
        prefix === undefined &&
        other === undefined &&
        typeof added === "string" &&
        Number.parseFloat(added.replace("≤", "")) <= version,
    );
  });
}

/** The members of a table's entry that have a statement of their own. */
function members(of: Identifier): [name: string, Identifier & { __compat: CompatStatement }][] {
  return Object.entries(of).flatMap(([name, entry]) => {
    const known = entry as Identifier;
    return name !== "__compat" && known.__compat !== undefined ? [[name, known as never]] : [];
  });
}

/** `Intl` holds classes of its own. */
const language = bcd.javascript.builtins ?? {};
const builtins = [...members(language), ...members(language.Intl ?? {})];
const globals = [...builtins, ...members(bcd.api)];
const youngGlobals = new Set(globals.filter(([, entry]) => isYounger(entry.__compat)).map(([name]) => name));
/** As `Promise.withResolvers`. */
const youngStatics = new Set<string>();
for (const [owner, entry] of globals)
  for (const [member, { __compat }] of members(entry))
    if (isYounger(__compat)) youngStatics.add(`${owner}.${member.replace(/_static$/, "")}`);
/** Names of methods of the language as nothing older has them: `isDisjointFrom`. */
const youngMethods = new Set<string>();
const oldMethods = new Set<string>();
for (const [owner, entry] of builtins)
  for (const [member, { __compat }] of members(entry))
    if (!youngGlobals.has(owner) && isMethod(owner, member))
      (isYounger(__compat) ? youngMethods : oldMethods).add(member);
for (const name of oldMethods) youngMethods.delete(name);

/** The tables do not say what belongs to a class itself; this Node may know. */
function isMethod(owner: string, member: string): boolean {
  const holder = (globalThis as unknown as Partial<Record<string, { readonly prototype?: object }>>)[owner];
  if (holder?.prototype === undefined) return false;
  return member in holder.prototype || !(member in holder);
}

/** What a script uses that is too young, each once. Throws where its grammar is. */
export function youngInScript(text: string): string[] {
  const isModule = /^\s*(import|export)\b|[;}]\s*(import\s*[{"*\w]|export\s*[{*\w])|import\.meta/m.test(text);
  const options = { ecmaVersion: GRAMMAR, allowReturnOutsideFunction: true, allowHashBang: true } as const;
  const program = parseScript(text, { ...options, sourceType: isModule ? "module" : "script" });
  const own = new Set<string>();
  const used = new Set<string>();
  walk(program as Node, {
    enter(node, parent) {
      note(node as Part, parent as Part | null, own, used);
    },
  });
  return [...used].filter((name) => !own.has(name) && !own.has(name.split(".")[0]!)).sort();
}

/** As much of a node as is looked at. */
interface Part {
  readonly type: string;
  readonly name?: string;
  readonly operator?: string;
  readonly computed?: boolean;
  readonly argument?: Part;
  readonly object?: Part;
  readonly property?: Part;
  readonly callee?: Part;
  readonly key?: Part;
  readonly id?: Part;
  readonly local?: Part;
  readonly params?: readonly Part[];
  readonly left?: Part;
}

function note(node: Part, parent: Part | null, own: Set<string>, used: Set<string>): void {
  for (const part of [node.id, node.local, node.key, ...(node.params ?? [])])
    if (part?.name !== undefined) own.add(part.name);
  if (node.type === "UnaryExpression" && node.operator === "typeof" && node.argument?.name !== undefined)
    own.add(node.argument.name);
  if (node.type === "Identifier" && isReference(node, parent) && youngGlobals.has(node.name!)) used.add(node.name!);
  if (node.type !== "MemberExpression" || node.computed === true) return;
  const method = node.property?.name ?? "";
  const name = `${node.object?.name ?? ""}.${method}`;
  // What is mentioned and not called is assigned, or asked about.
  if (parent?.type === "CallExpression" && parent.callee === node) {
    if (youngStatics.has(name)) used.add(name);
    else if (youngMethods.has(method)) used.add(method);
  } else {
    own.add(name).add(method);
  }
}

function isReference(node: Part, parent: Part | null): boolean {
  if (parent?.type === "MemberExpression") return parent.object === node;
  return parent === null || (parent.key !== node && parent.type !== "UnaryExpression");
}

/** What a style sheet uses that is too young, each once; what stands in `@supports` it can do without. */
export function youngInStyles(text: string): string[] {
  const used = new Set<string>();
  const note = (kind: string, entry: Identifier | undefined) => {
    if (entry?.__compat !== undefined && isYounger(entry.__compat)) used.add(kind);
  };
  const { properties = {}, selectors = {}, types = {}, "at-rules": rules = {} } = bcd.css;
  walkStyles(parseStyles(text, { parseValue: true }), function (node) {
    if (this.atrule?.name === "supports" || this.atrule?.prelude === node) return;
    if (node.type === "Declaration" && !node.property.startsWith("-")) {
      const property = properties[node.property];
      note(node.property, property);
      if (node.value.type === "Value")
        for (const part of node.value.children)
          if (part.type === "Identifier") note(`${node.property}: ${part.name}`, property?.[part.name]);
    } else if (node.type === "Atrule") note(`@${node.name}`, rules[node.name]);
    else if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector")
      note(`:${node.name}`, selectors[node.name]);
    else if (node.type === "Function") note(`${node.name}()`, functionOf(types, node.name));
    else if (node.type === "NestingSelector") note("&", selectors.nesting);
  });
  return [...used].sort();
}

function functionOf(types: Identifier, name: string): Identifier | undefined {
  for (const group of [types, ...Object.values(types)] as Identifier[]) if (name in group) return group[name]!;
  return undefined;
}
