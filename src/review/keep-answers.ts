// Every page with a question keeps what its reader answers there, for the review. What that takes is loaded with the first answer.
import { ANSWERED, type Answered } from "../snippet/answered.ts";
import { browserMemory } from "../snippet/storage.ts";

document.addEventListener(ANSWERED, (event) => {
  const { question, right } = (event as CustomEvent<Answered>).detail;
  void import("./answers.ts").then(({ keepAnswer }) => keepAnswer(browserMemory(), question, right, Date.now()));
});
