function addUp(name: string, prices: number[]) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
    console.log(`${name}: ${sum} so far`);
  }
  return sum;
}

const ana = addUp("Ana", [5, 2, 9]);
const ben = addUp("Ben", [1, 8, 4]);
console.log(`Ana spent ${ana}, Ben spent ${ben}`);
