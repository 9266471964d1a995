// What the page fetches for a run, and what it says when that fails. Only what the browser tells is said: no answer at all is
// perhaps no network, a status is the server's fault, and a body that breaks off is neither.

/** What is fetched, and what the reader can do if it cannot be had. */
export interface Wanted {
  /** As the subject of a sentence: `The compiler`. */
  readonly what: string;
  /** A sentence, such as `Press Run again.` */
  readonly remedy: string;
}

/** Something could not be fetched. Its message is for the reader; `cause` has what the browser said. */
export class DownloadError extends Error {
  override name = "DownloadError";
  /** The sentence that says why. */
  readonly why: string;

  constructor({ what, remedy }: Wanted, why: string, cause?: unknown) {
    super(`${what} could not be loaded: ${why} ${remedy}`, { cause });
    this.why = why;
  }
}

/** What was asked for before whoever reads it was there; null once that one has it. */
const asked = new Map<string, Promise<Response> | null>();

/** Asks for a file of the site, unless that was done before: the first {@link download} of it finds the answer on its way. */
export function ask(url: string): void {
  if (asked.has(url)) return;
  const answer = fetch(url);
  asked.set(url, answer);
  const forget = () => asked.delete(url);
  // The next try is to begin anew.
  answer.then(({ ok }) => ok || forget(), forget);
}

/**
 * Fetches a file of the site.
 *
 * @param read takes the body of the answer in; what it throws is taken for a body that broke off, and asked for once more
 * @throws DownloadError when there is no answer, when it is not a good one, or when it does not arrive in full
 */
export async function download<T>(
  url: string,
  wanted: Wanted,
  read: (response: Response) => Promise<T>,
  init: RequestInit = {},
): Promise<T> {
  let response: Response;
  const before = asked.get(url);
  if (before) asked.set(url, null);
  try {
    response = await (before ?? fetch(url, init));
  } catch (error) {
    throw init.signal?.aborted === true ? error : new DownloadError(wanted, noAnswer(), error);
  }
  if (!response.ok) {
    const status = `${String(response.status)} ${response.statusText}`.trim();
    throw new DownloadError(wanted, `the server answered “${status}” for ${response.url}.`);
  }
  try {
    return await read(response);
  } catch (error) {
    const aborted = () => init.signal?.aborted === true;
    if (aborted()) throw error;
    const broken = new DownloadError(wanted, `${response.url} did not arrive in full.`, error);
    // It may have been kept like that: asked for anew, it takes the place of what was kept.
    const anew = init.cache === "no-store" ? null : await fetch(url, { ...init, cache: "reload" }).catch(() => null);
    if (anew?.ok !== true) throw broken;
    try {
      return await read(anew);
    } catch (again) {
      throw aborted() ? again : broken;
    }
  }
}

/** Why a request got no answer, as far as a page can know. */
export function noAnswer(): string {
  return navigator.onLine ? "the server did not answer. Are you offline?" : "this browser is offline.";
}
