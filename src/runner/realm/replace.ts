// Functions of the platform that a realm replaces by others keep their names and lengths, and lie where they lay.

export type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Replaces a method, where there is one. */
export function replaceMethod(owner: object, name: string, by: (native: Method) => Method): void {
  replace(owner, name, "value", by);
}

/** Replaces what an accessor gives. */
export function replaceGetter(owner: object, name: string, by: (native: Method) => Method): void {
  replace(owner, name, "get", by);
}

function replace(owner: object, name: string, part: "value" | "get", by: (native: Method) => Method): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const native = (descriptor as Partial<Record<typeof part, unknown>> | undefined)?.[part];
  if (typeof native !== "function") return;
  const method = by(native as Method);
  for (const property of ["name", "length"] as const)
    Object.defineProperty(method, property, { value: native[property], configurable: true });
  Object.defineProperty(owner, name, { ...descriptor, [part]: method });
}
