// Packages of others that a program may import, under their real names: a database and what maps its rows to objects. They
// are ten times as large as everything else, so they are a script and files of their own, loaded for the programs
// that import them; a program's realm gets them before the program starts.
import { loopCallback } from "./loop-callbacks.ts";
import type { Packages } from "../wire/to-worker.ts";

/** What a program can import, by the name it imports it by. */
export type Modules = Readonly<Record<string, object>>;

/** What the packages need of the runtime. */
export interface PackageHost {
  /** Makes a callback of the program's one that may be awaited natively. */
  readonly callback: <A extends unknown[]>(callback: (...args: A) => unknown) => (...args: A) => unknown;
}

/** The script of the packages: see packages/database.ts. */
export interface PackageScript {
  readonly open: (files: Packages["files"], host: PackageHost) => Promise<Modules>;
}

/** The name of the variable that the script declares. */
export const SCRIPT_NAME = "packages";

/** The packages, before they are opened. */
export interface ClosedPackages extends Pick<Packages, "files"> {
  /** Evaluates the script in this realm. */
  readonly script: () => PackageScript | Promise<PackageScript>;
}

/** Opens the packages in this realm. */
export function openPackages({ script, files }: ClosedPackages): Promise<Modules> {
  return Promise.resolve(script()).then(({ open }) => open(files, { callback: loopCallback }));
}
