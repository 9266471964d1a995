// What an error is called and what it says, for reports. A program may have made anything of an error, or of what errors
// inherit from: a name that is a number, a message that throws when it is read, a stack of three megabytes.

import { LONGEST_NAME, shortened } from "../wire/lengths.ts";

/** `ValueError: boom`. */
export function headline(error: Error): string {
  const message = errorMessage(error);
  return message === "" ? errorName(error) : `${errorName(error)}: ${message}`;
}

/** Its name, also where the class did not set one. */
export function errorName(error: Error): string {
  const own = text(() => error.name);
  const name = own === "" || own === "Error" ? text(() => error.constructor.name) || "Error" : own;
  return shortened(name, LONGEST_NAME);
}

/** Its message. */
export function errorMessage(error: Error): string {
  return text(() => error.message);
}

/** Its stack, as the engine wrote it; empty where the program has put something else in its place. */
export function errorStack(error: Error): string {
  try {
    const stack: unknown = error.stack;
    return typeof stack === "string" ? stack : "";
  } catch {
    return "";
  }
}

/** Whether something is an error; a proxy may refuse to say so. */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** Any value as text; throws what its own conversion throws. */
export const asText: (value: unknown) => string = String;

/** As text, whatever is read. */
function text(read: () => unknown): string {
  try {
    const value = read();
    return value === undefined ? "" : asText(value);
  } catch {
    return "";
  }
}
