// Tasks that draw in turns share one generator.
import * as asyncio from "asyncio";
import * as random from "random";

async function roll(name: string) {
  for (let n = 0; n < 3; n++) {
    await asyncio.sleep(random.uniform(0.5, 2));
    console.log(name, random.randint(1, 6), random.choice(["heads", "tails"]));
  }
}

async function main() {
  for (const seed of [42, "loopbook"]) {
    random.seed(seed);
    await asyncio.gather(roll("a"), roll("b"), roll("c"));
    const cards = ["7", "8", "9", "10", "jack", "queen", "king", "ace"];
    random.shuffle(cards);
    console.log(
      cards.join(" "),
      random.sample(cards, 3).join(" "),
      random.randrange(10, 99, 7),
      random.random(),
    );
  }
}

asyncio.run(main());
