// A program as a small project: it runs with Node (`npm install`, `npm start`) on the loop, which comes along as a package, and with
// Python as it is. Loaded, with what packs it, when somebody wants one.
import { strToU8, zipSync } from "fflate";
import { download } from "../runner/page/download.ts";
import { saveFile } from "../snippet/save-file.ts";
import type { Program } from "./program.ts";

/** Path to text. */
type Texts = Readonly<Record<string, string>>;

/**
 * Saves a program as an archive.
 *
 * @param title what the reader knows it by
 * @param packageUrl where the loop is served as a package
 * @throws DownloadError when that cannot be had
 */
export async function saveProject(program: Program, title: string, packageUrl: string): Promise<void> {
  const wanted = { what: "The loop", remedy: "Try again." };
  const loop = await download(packageUrl, wanted, (response) => response.json() as Promise<Texts>);
  const name = folderName(title);
  const archive = zip(name, projectFiles(program, title, loop));
  saveFile(`${name}.zip`, new Blob([archive], { type: "application/zip" }));
}

/** The files of the project, by their paths in its folder. */
export function projectFiles({ files, options }: Program, title: string, loop: Texts): Texts {
  const name = folderName(title);
  const typescript = files.some(([file]) => file === "main.ts");
  const python = files.some(([file]) => file === "main.py");
  const texts: Record<string, string> = {};
  for (const [file, text] of files) texts[file] = text.endsWith("\n") || text === "" ? text : `${text}\n`;
  texts["README.md"] = readme(title, typescript, python);
  if (!typescript) return texts;
  if (Object.keys(options).length > 0) texts["snippet.json"] = json(options);
  texts["package.json"] = json({
    name,
    private: true,
    type: "module",
    scripts: { start: "loopbook run main.ts" },
    dependencies: { loopbook: "file:./loopbook" },
  });
  texts["tsconfig.json"] = json({
    compilerOptions: {
      strict: true,
      target: "esnext",
      module: "esnext",
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      lib: ["ESNext", "DOM"],
      types: [],
      paths: {
        asyncio: ["./loopbook/types/asyncio/index.d.ts"],
        time: ["./loopbook/types/stdlib/time.d.ts"],
        random: ["./loopbook/types/stdlib/random.d.ts"],
        contextvars: ["./loopbook/types/asyncio/base/contextvars.d.ts"],
      },
    },
    include: ["*.ts", "**/*.ts"],
    exclude: ["loopbook", "node_modules"],
  });
  for (const [file, text] of Object.entries(loop)) texts[`loopbook/${file}`] = text;
  return texts;
}

/** One folder with these files. */
export function zip(folder: string, texts: Texts): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** A title as the name of a folder, and of a package. */
export function folderName(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "program" : `loopbook-${words}`;
}

function readme(title: string, typescript: boolean, python: boolean): string {
  const node = `## With Node

    npm install
    npm start

runs \`main.ts\` on Loopbook's port of CPython's event loop, which is in the folder \`loopbook\`. It needs Node 22.12 or newer.
Time is virtual: \`npx loopbook run main.ts --pace 1\` shows it in real time.
`;
  const twin = `## With Python

    python3 main.py

runs the same program on Python's own asyncio, and needs nothing else. It was written for Python 3.14.
`;
  return [`# ${title}\n\nFrom Loopbook, a course on asyncio that runs.\n`, typescript ? node : "", python ? twin : ""]
    .filter((text) => text !== "")
    .join("\n");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
