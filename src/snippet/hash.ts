// FNV-1a: short, synchronous and good enough to tell one text from the next; no secret hangs on it.

/** A number from 0 up to 2³², the same for the same text. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
