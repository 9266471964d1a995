function plain(number: number) {
  return number + 1;
}

async function lazy(number: number) {
  return number + 1;
}

const value = plain(1);
const plan = lazy(1);

console.log(`plain: ${value}, type ${value.constructor.name}`);
console.log(`lazy: ${plan}, type ${plan.constructor.name}`);
