// A type of TypeDoc's model as TypeScript writes it. TypeDoc's own text for a function type is the word "Function".
import type { DeclarationReflection, ParameterReflection, SignatureReflection, SomeType, Type } from "typedoc";

/** The text of a type; of nothing, where TypeDoc has none. */
export function typeText(type: Type | undefined): string {
  if (type === undefined) return "";
  return (
    (type as SomeType).visit({
      array: ({ elementType }) => `${parenthesised(elementType)}[]`,
      conditional: ({ checkType, extendsType, trueType, falseType }) =>
        `${typeText(checkType)} extends ${typeText(extendsType)} ? ${typeText(trueType)} : ${typeText(falseType)}`,
      indexedAccess: ({ objectType, indexType }) => `${typeText(objectType)}[${typeText(indexType)}]`,
      intersection: ({ types }) => types.map(parenthesised).join(" & "),
      predicate: ({ name, targetType }) => `${name} is ${typeText(targetType)}`,
      reference: ({ name, typeArguments = [] }) =>
        typeArguments.length === 0 ? name : `${name}<${typeArguments.map(typeText).join(", ")}>`,
      reflection: ({ declaration }) => declarationText(declaration),
      // TypeDoc makes an array of the type parameter that stands for several types.
      rest: ({ elementType }) =>
        `...${parenthesised(elementType.type === "array" ? elementType.elementType : elementType)}`,
      tuple: ({ elements }) => `[${elements.map(typeText).join(", ")}]`,
      typeOperator: ({ operator, target }) => `${operator} ${parenthesised(target)}`,
      union: ({ types }) => types.map(parenthesised).join(" | "),
    }) ?? type.toString()
  );
}

/** A parameter's name as a signature writes it. */
export function parameterName({ name, flags, defaultValue }: ParameterReflection): string {
  return `${flags.isRest ? "..." : ""}${name}${flags.isOptional || defaultValue !== undefined ? "?" : ""}`;
}

/** The type parameters of a signature, with their brackets. */
export function typeParametersText({ typeParameters = [] }: SignatureReflection): string {
  const texts = typeParameters.map(
    ({ name, type, default: given }) =>
      name + (type ? ` extends ${typeText(type)}` : "") + (given ? ` = ${typeText(given)}` : ""),
  );
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}

function parenthesised(type: Type): string {
  const text = typeText(type);
  return /=>| [|&?] /.test(text) && !/^[[{]/.test(text) && !/^\w+<.*>$/.test(text) ? `(${text})` : text;
}

function declarationText({ signatures = [], children = [] }: DeclarationReflection): string {
  const [call] = signatures;
  if (call !== undefined && children.length === 0) {
    const parameters = (call.parameters ?? []).map((each) => `${parameterName(each)}: ${typeText(each.type)}`);
    return `${typeParametersText(call)}(${parameters.join(", ")}) => ${typeText(call.type)}`;
  }
  const properties = children.map(
    ({ name, type, flags, signatures: [method] = [] }) =>
      `${flags.isReadonly ? "readonly " : ""}${name}${flags.isOptional ? "?" : ""}${method ? "()" : ""}: ${typeText(method?.type ?? type)}`,
  );
  return `{ ${properties.join("; ")} }`;
}
