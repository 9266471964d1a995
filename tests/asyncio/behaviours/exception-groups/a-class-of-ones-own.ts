// Parts are of the class that derive makes.
import * as asyncio from "asyncio";

class Reported extends asyncio.ExceptionGroup {
  readonly code: number;

  constructor(text: string, errors: readonly Error[], code: number) {
    super(text, errors);
    this.code = code;
  }

  override derive(errors: readonly unknown[]) {
    return new Reported(this.text, errors as Error[], this.code);
  }
}

class Plain extends asyncio.ExceptionGroup {}

async function main() {
  const group = new Reported(
    "text",
    [new TypeError("a"), new asyncio.ValueError("b")],
    7,
  );
  const part = group.subgroup(TypeError);
  console.log(
    part instanceof Reported ? part.code : "not Reported",
    part?.message,
  );
  const plain = new Plain("text", [
    new TypeError("a"),
    new asyncio.ValueError("b"),
  ]).subgroup(TypeError);
  console.log(plain instanceof Plain ? "Plain" : plain?.constructor.name);
}

asyncio.run(main());
