// The matching errors and the others, each in a group of the same shape.
import * as asyncio from "asyncio";

function shape(error: unknown): string {
  if (error === null) return "nothing";
  if (!(error instanceof asyncio.BaseExceptionGroup))
    return (error as Error).message;
  return `${error.text}(${error.exceptions.map(shape).join(" ")})`;
}

async function main() {
  const inner = new asyncio.ExceptionGroup("inner", [
    new TypeError("b"),
    new asyncio.ValueError("c"),
  ]);
  const only = new asyncio.ExceptionGroup("only", [
    new asyncio.ValueError("d"),
  ]);
  const group = new asyncio.ExceptionGroup("outer", [
    new TypeError("a"),
    inner,
    only,
    new asyncio.RuntimeError("e"),
  ]);
  for (const condition of [
    TypeError,
    asyncio.ValueError,
    asyncio.RuntimeError,
    SyntaxError,
    Error,
  ]) {
    console.log(...group.split(condition).map(shape));
  }
  console.log(...group.split([TypeError, asyncio.ValueError]).map(shape));
  console.log(
    shape(group.subgroup(TypeError)),
    shape(group.subgroup(SyntaxError)),
  );
  console.log(group.split(Error)[0] === group ? "the group itself" : "another");
  console.log(
    group.split(SyntaxError)[1] === group ? "the group itself" : "another",
  );
}

asyncio.run(main());
