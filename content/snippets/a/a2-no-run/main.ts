async function main(name: string) {
  console.log("Hello");
  console.log(`${name}!`);
}

const greeting = main("world"); // made, but nobody runs it
console.log("This is the last line.");
