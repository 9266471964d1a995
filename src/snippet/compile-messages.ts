// Every message between a page and its compiler worker, as one union a direction.
import type { Program } from "../runner/wire/to-worker.ts";
import type { Problem } from "./state.ts";
import type { Files } from "./storage.ts";

/** To the worker. `load` fetches the compiler ahead of a first use; `cancel` drops a request that was overtaken. */
export type ToCompiler =
  | { readonly type: "load" }
  | { readonly type: "compile"; readonly id: number; readonly files: Files }
  | { readonly type: "cancel"; readonly id: number };

/** From the worker. */
export type FromCompiler =
  | { readonly type: "progress"; readonly bytes: number }
  | { readonly type: "compiled"; readonly id: number; readonly program: Program }
  | { readonly type: "refused"; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly type: "failed"; readonly id: number; readonly why: CompilerFailure };

/** Why nothing came of a request; the message is for the reader. A compiler that crashed is of no use for the next one. */
export interface CompilerFailure {
  readonly kind: "unloaded" | "crashed";
  readonly message: string;
}
