// A program as the fragment of an address, which no server gets to see. The first letter names the format: `d` is JSON, packed
// by the browser's own deflate, `u` the same unpacked, for browsers that cannot pack. Whoever adds a format takes another letter,
// so that an older page can say that a link is newer than itself instead of reading nonsense.
//
// Nothing here trusts a link: what it unpacks to is counted while it is unpacked (a kilobyte may hold a gigabyte), and then checked
// against the schema.
import * as v from "valibot";
import { MOST_TEXT, Program } from "./program.ts";

/** Characters of a fragment that are looked at at all. */
export const LONGEST_LINK = 500_000;
/** Bytes that a link may unpack to: a text's characters are up to six bytes of JSON each. */
const MOST_BYTES = 6 * MOST_TEXT + 100_000;

/** A link that cannot be opened; the message is for the reader, and says what to do. */
class LinkError extends Error {
  override name = "LinkError";
}

/**
 * The fragment for a program, without `#`.
 *
 * @param packs whether the browser can pack; a test may say that it cannot
 */
export async function writeLink(program: Program, packs = "CompressionStream" in globalThis): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(program));
  if (!packs) return `u${toBase64Url(bytes)}`;
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `d${toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))}`;
}

/**
 * The program of a fragment (without `#`).
 *
 * @throws LinkError when it is broken, too large, newer than this page, or holds what no program may
 */
export async function readLink(fragment: string): Promise<Program> {
  if (fragment.length > LONGEST_LINK) throw new LinkError("This link is too long to be one of ours.");
  const format = fragment.charAt(0);
  if (format !== "d" && format !== "u")
    throw new LinkError(
      /^[a-z]/.test(format)
        ? "This link was made by a newer version of the course. Reload this page, and open the link again."
        : "This link holds no program.",
    );
  const bytes = fromBase64Url(fragment.slice(1));
  const text = new TextDecoder("utf-8", { fatal: true });
  let json: unknown;
  try {
    json = JSON.parse(text.decode(format === "d" ? await inflate(bytes) : bytes));
  } catch (error) {
    throw error instanceof LinkError ? error : broken(error);
  }
  const result = v.safeParse(Program, json);
  if (result.success) return result.output;
  throw new LinkError(`This link holds no program of this course: ${result.issues[0].message}`);
}

/** Unpacks, and gives up as soon as it is too much. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!("DecompressionStream" in globalThis))
    throw new LinkError("This browser is too old to unpack this link. Open it with another one.");
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new LinkError("This link holds too much to be a program of this course.");
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    if (!/^[\w-]*$/.test(text)) throw new Error("There are characters in it that do not belong there.");
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
  } catch (error) {
    throw broken(error);
  }
}

function broken(cause: unknown): LinkError {
  const message = "This link is broken: a part of it is missing or has changed. Ask for it again, and copy all of it.";
  return Object.assign(new LinkError(message), { cause });
}
