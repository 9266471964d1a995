// What this browser keeps of the course, in two caches: files whose address changes with their content, which are good for
// ever, and all else (pages, compiled programs), which a new version of the course changes under the same address. The service
// worker fills them with what is used; the page fills them with the whole course where a reader asks for it.
import * as v from "valibot";

/** The parts of the course that a reader can tell apart, as they are listed. */
export const partNames = {
  pages: "Pages and their programs",
  editor: "Editor and compiler",
  python: "Python",
  database: "Database",
} as const;

const part = v.picklist(Object.keys(partNames) as (keyof typeof partNames)[]);
export type Part = v.InferOutput<typeof part>;

/** A file of the site: where it is below the first page, its size, and a hash of its content. */
const ListedFile = v.object({ path: v.string(), revision: v.string(), bytes: v.number(), part });
export type ListedFile = v.InferOutput<typeof ListedFile>;

/** All files of one version of the course. */
export const FileList = v.object({ version: v.string(), files: v.array(ListedFile) });
export type FileList = v.InferOutput<typeof FileList>;

/** Where the list is served, below the site's first page. */
export const LIST = "offline.json";

/** Where it is written which version is kept: an address that no site has. */
const VERSION_MARK = "offline.version";

/** Of which content an answer is that was kept for its revision; what the service worker keeps by the way has none. */
const REVISION = "x-loopbook-revision";

/**
 * Whether what lies there is good for ever, since its address changes with its content.
 *
 * @param path below the site's first page
 */
export function isForGood(path: string): boolean {
  return /^_astro\/|^runtime\/(packages|python)\/|^runtime\/[a-z-]+[.][\w-]{6,}[.]js(on)?$/.test(path);
}

/** The caches of one course; several may be published on one origin, each below a path of its own. */
export class Kept {
  /** The site's first page. */
  readonly base: URL;
  readonly #caches: CacheStorage;

  constructor(caches: CacheStorage, base: URL) {
    this.#caches = caches;
    this.base = base;
  }

  /** The name of the cache in which the service worker and the page keep what lies there. */
  nameFor(path: string): string {
    return this.#name(isForGood(path) ? "files" : "pages");
  }

  #name(kind: "files" | "pages"): string {
    return `loopbook-${kind}-${this.base.href}`;
  }

  #cache(path: string): Promise<Cache> {
    return this.#caches.open(this.nameFor(path));
  }

  /** What is kept of it, or undefined. The service worker's own files count too. */
  async find(path: string): Promise<Response | undefined> {
    return this.#caches.match(new URL(path, this.base).href);
  }

  /**
   * Keeps an answer.
   *
   * @param revision of which content it is
   */
  async put(path: string, response: Response, revision: string): Promise<void> {
    const headers = new Headers(response.headers);
    headers.set(REVISION, revision);
    // What it says of its packing is no longer true of the unpacked body.
    headers.delete("content-encoding");
    headers.delete("content-length");
    const { status, statusText } = response;
    const copy = new Response(response.body, { status, statusText, headers });
    await (await this.#cache(path)).put(new URL(path, this.base).href, copy);
  }

  /** What is not kept in full, or not of this version. */
  async missing(files: readonly ListedFile[]): Promise<ListedFile[]> {
    const found = await Promise.all(
      files.map(async ({ path, revision }) => {
        const response = await this.find(path);
        return isForGood(path) ? response !== undefined : response?.headers.get(REVISION) === revision;
      }),
    );
    return files.filter((_, index) => found[index] !== true);
  }

  /** The addresses, below the first page, of all that is kept in the two caches. */
  async paths(): Promise<string[]> {
    const lists = await Promise.all(
      (["files", "pages"] as const).map(async (kind) => (await this.#caches.open(this.#name(kind))).keys()),
    );
    return lists
      .flat()
      .map(({ url }) => url.slice(this.base.href.length))
      .filter((path) => path !== VERSION_MARK && path !== LIST);
  }

  /** The version of the course that is kept, or null. */
  async version(): Promise<string | null> {
    return (await (await this.find(VERSION_MARK))?.text()) ?? null;
  }

  async setVersion(version: string): Promise<void> {
    await this.put(VERSION_MARK, new Response(version), version);
  }

  async delete(path: string): Promise<void> {
    await (await this.#cache(path)).delete(new URL(path, this.base).href);
  }

  /** Forgets all but what the service worker needs for itself. */
  async clear(): Promise<void> {
    await Promise.all([this.#caches.delete(this.#name("files")), this.#caches.delete(this.#name("pages"))]);
  }
}
