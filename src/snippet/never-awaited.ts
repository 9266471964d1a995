// Finds calls that make a coroutine for nobody: `asyncio.sleep(1);` alone on its line is no mistake to TypeScript, but does nothing.
// A call makes one if it is of an `async` function of the program, or of one of the course's modules whose Python counterpart, as
// its doc comment names it, is awaited.
import type ts from "typescript";

/** The number under which TypeScript reports it; its own stay far below. */
export const NEVER_AWAITED = 900_001;

/** A call whose coroutine is dropped. */
export interface NeverAwaited {
  readonly start: number;
  readonly length: number;
  /** The called name, as it is written: `asyncio.sleep`. */
  readonly name: string;
}

/** What is wrong with it. */
export function advice({ name }: NeverAwaited): string {
  return `${name}(…) makes a coroutine, and nothing awaits it: none of its code will run.`;
}

/**
 * The calls in a file whose coroutines nobody awaits, from top to bottom.
 *
 * @param typescript the compiler's own module: Monaco brings one, a test another
 */
export function neverAwaited(typescript: typeof ts, program: ts.Program, file: ts.SourceFile): NeverAwaited[] {
  const checker = program.getTypeChecker();
  const found: NeverAwaited[] = [];

  const drop = (expression: ts.Expression): void => {
    let value = expression;
    while (typescript.isParenthesizedExpression(value)) value = value.expression;
    if (typescript.isBinaryExpression(value) && isShortCut(typescript, value.operatorToken.kind)) {
      drop(value.right);
    } else if (typescript.isConditionalExpression(value)) {
      drop(value.whenTrue);
      drop(value.whenFalse);
    } else if (typescript.isCallExpression(value) && makesCoroutine(typescript, checker, value)) {
      const start = value.getStart(file);
      found.push({ start, length: value.getEnd() - start, name: value.expression.getText(file) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (typescript.isExpressionStatement(node)) drop(node.expression);
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function makesCoroutine(typescript: typeof ts, checker: ts.TypeChecker, call: ts.CallExpression): boolean {
  const signature = checker.getResolvedSignature(call);
  const declaration = signature?.declaration;
  if (signature === undefined || declaration === undefined || typescript.isJSDocSignature(declaration)) return false;
  if (typescript.getCombinedModifierFlags(declaration) & typescript.ModifierFlags.Async) {
    return !("asteriskToken" in declaration && declaration.asteriskToken !== undefined);
  }
  const comment = signature.getDocumentationComment(checker).map(({ text }) => text);
  return comment.join("").includes("Python: `await ");
}

function isShortCut(typescript: typeof ts, operator: ts.SyntaxKind): boolean {
  const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken, CommaToken } = typescript.SyntaxKind;
  return [AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken, CommaToken].some((kind) => kind === operator);
}
