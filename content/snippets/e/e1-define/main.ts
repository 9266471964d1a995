async function greet() {
  console.log("Good morning!");
}

console.log(`${greet.name} is a ${typeof greet}`);
console.log("nothing has run yet");
