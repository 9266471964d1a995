// A signature as a reader of TypeScript expects it: on one line where it fits, else a parameter a line.
import type { Entry, Member, Signature } from "./entries.ts";
import type { Links, Piece } from "./links.ts";

const FITS = 64;

/** A function, method or constructor; `label` is what it is called with. */
function signaturePieces(links: Links, from: Entry, label: string, signature: Signature): Piece[] {
  const { typeParameters, parameters, returns } = signature;
  const isNew = label.startsWith("new ");
  const written = parameters.map(({ name, type }) => `${name}: ${type}`);
  const end = isNew ? ")" : `): ${returns}`;
  const oneLine = `${label}${typeParameters}(${written.join(", ")}${end}`.length <= FITS || written.length === 0;
  const [before, between, after] = oneLine ? ["", ", ", ""] : ["\n  ", ",\n  ", ",\n"];
  return [
    { ...plain(label), isSubject: true },
    ...links.inType(typeParameters, from),
    plain(`(${before}`),
    ...parameters.flatMap(({ name, type }, index) => [
      plain(`${index === 0 ? "" : between}${name}: `),
      ...links.inType(type, from),
    ]),
    plain(`${after})`),
    ...(isNew ? [] : [plain(": "), ...links.inType(returns, from)]),
  ];
}

/** All that can be written of a member: its overloads, or a property and its type. */
export function memberPieces(links: Links, from: Entry, member: Member): Piece[][] {
  if (member.kind === "property") {
    const name = `${member.isStatic ? `${from.name}.` : ""}${member.name}${member.isOptional ? "?" : ""}`;
    return [[plain(`${name}: `), ...links.inType(member.type, from)]];
  }
  const label = member.kind === "constructor" ? `new ${from.name}` : member.name;
  return member.signatures.map((signature) => signaturePieces(links, from, label, signature));
}

/** All that can be written of a name itself. */
export function entryPieces(links: Links, from: Entry): Piece[][] {
  if (from.kind === "constant") return [[plain(`${from.name}: `), ...links.inType(from.type, from)]];
  if (from.kind === "type" && from.members.length === 0) {
    return [[plain(`type ${from.name} = `), ...links.inType(from.type, from)]];
  }
  return from.signatures.map((signature) => signaturePieces(links, from, from.name, signature));
}

/** A signature of Python's: what it is of, and the rest. */
export function subjectOf(text: string): Piece[] {
  const [, name = text, rest = ""] = /^([^(]*)(.*)$/s.exec(text) ?? [];
  return [{ ...plain(name), isSubject: true }, plain(rest)];
}

function plain(text: string): Piece {
  return { text, code: true, to: "" };
}
