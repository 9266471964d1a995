async function main(name: string) {
  console.log("Hello");
  console.log(`${name}!`);
}

const greeting = main("world"); // made, and never run
console.log("This is the last line.");
