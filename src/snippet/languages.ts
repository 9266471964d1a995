// All that a snippet's side takes from its language. Whoever deals with sides asks here, and does not ask which language it is.
import { ask } from "../runner/page/download.ts";
import { prepareFrame } from "../runner/page/frame.ts";
import { isFetched } from "./fetched.ts";
import type { Language } from "./language.ts";
import type { Engine } from "./run.ts";
import type { RunPlaces } from "./run-places.ts";

/** What is special about the programs of one language. */
export interface LanguageOfSide {
  readonly name: string;
  /** What runs them; fetched when a run of this is likely. */
  readonly engine: (wanted: Parameters<Engine["prepare"]>[0]) => Promise<{ readonly engine: Engine }>;
  /** What a first run fetches, in words, where that is much and still to be done. */
  readonly firstRun: (places: RunPlaces) => string;
  /** What in a text is a comment. */
  readonly comments: RegExp;
  /** Keys of its editor that are worth a word. */
  readonly editorKeys: string;
}

const runTypeScript = once(() => import("./run-typescript.ts"));
const runPython = once(() => import("./run-python.ts"));

export const languages: Readonly<Record<Language, LanguageOfSide>> = {
  typescript: {
    name: "TypeScript",
    engine({ places, changed }) {
      // What it will ask for and run programs in, it finds on its way.
      prepareFrame();
      ask(places.worker);
      if (!changed) ask(places.program);
      return runTypeScript();
    },
    firstRun: () => "",
    comments: /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g,
    editorKeys: " Shift+Alt+F formats.",
  },
  python: {
    name: "Python",
    engine: runPython,
    firstRun: ({ python, pythonBytes }) =>
      isFetched(python) ? "" : `The first Run loads Python itself, ${(pythonBytes / 1e6).toFixed(0)} MB.`,
    comments: /#.*/g,
    editorKeys: "",
  },
};

/** To import again what is there takes the browser a task, and it may well paint the page before that: so this is kept. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      // The next try begins anew.
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
