// The function is asked about groups too, outermost first.
import * as asyncio from "asyncio";

async function main() {
  const inner = new asyncio.ExceptionGroup("inner", [
    new TypeError("b"),
    new asyncio.ValueError("c"),
  ]);
  const group = new asyncio.ExceptionGroup("outer", [
    new TypeError("a"),
    inner,
  ]);
  const condition = (error: unknown) => {
    console.log("asked about", (error as Error).message);
    return error instanceof TypeError;
  };
  const [match, rest] = group.split(condition);
  console.log(match?.message, rest?.message);
  const [whole, nothing] = group.split((error) => error === inner);
  console.log(
    whole?.exceptions[0] === inner ? "inner as it is" : "a copy",
    nothing?.message,
  );
}

asyncio.run(main());
