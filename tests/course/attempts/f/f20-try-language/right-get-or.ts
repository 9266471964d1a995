import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const language = new ContextVar<string>("language");

function greeting() {
  const greetings: Record<string, string> = {
    en: "good morning",
    fr: "bonjour",
    es: "buenos días",
  };
  return greetings[language.get("en")];
}

async function welcome(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${greeting()}, ${name}`);
}

async function guest(name: string, spoken: string, seconds: number) {
  language.set(spoken);
  await welcome(name, seconds);
}

async function main() {
  await asyncio.gather(guest("Zoé", "fr", 2), guest("Inés", "es", 1));
  await welcome("everybody", 0);
}

asyncio.run(main());
