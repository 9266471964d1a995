// All rules over all files of a program in one language. A file that cannot be read to its end has a mistake that the compiler says, and
// what comes after it may not be what it seems: then nothing is said of it.
import type { Files } from "../storage.ts";
import { callRules } from "./calls.ts";
import { cancelRule } from "./cancels.ts";
import { gatherRule } from "./gathers.ts";
import { functionAround, isAsync, type Grammar } from "./grammar.ts";
import type { Lint } from "./lint.ts";
import { loopRule } from "./loops.ts";
import { eachNode, Program, type Source } from "./program.ts";

/** The faults in those files that are of this language, from top to bottom. */
export function lintsOf(grammar: Grammar, files: Files): readonly Lint[] {
  return new Program(grammar, files).sources.filter(isWhole).flatMap((source) => {
    const found: Lint[] = [];
    eachNode(source.root, (node) => {
      for (const rule of [callRules, loopRule, cancelRule, gatherRule]) found.push(...rule(node, source));
    });
    return found;
  });
}

/** Whether `await` may stand at an offset. */
export function awaitsAt(grammar: Grammar, text: string, offset: number): boolean {
  const around = functionAround(grammar.parse(text).resolveInner(offset, 1), grammar);
  return around === null ? grammar.awaitsOutside : isAsync(around);
}

function isWhole({ root }: Source): boolean {
  let whole = true;
  eachNode(root, ({ type }) => {
    whole &&= !type.isError;
  });
  return whole;
}
