/**
 * SHA-512 (FIPS 180-4), with which Python turns a text into a seed. The engine's own (`crypto.subtle`) answers with a
 * promise only, and `random.seed` must be done when it returns. Seeds are short: BigInt is fast enough, and reads well.
 */
const MASK = (1n << 64n) - 1n;
const BLOCK = 128;

const ROUNDS = 80;

/** The first 64 bits behind the point of the root of a prime. */
function fractionOfRoot(prime: number, degree: bigint): bigint {
  const wanted = BigInt(prime) << (64n * degree);
  let root = 0n;
  for (let bit = 1n << 70n; bit > 0n; bit >>= 1n) if ((root + bit) ** degree <= wanted) root += bit;
  return root & MASK;
}

let made: { rounds: Words; start: Words } | undefined;

/** Made for the first text that is hashed: few programs hash one, and every run evaluates this file. */
function constants(): { rounds: Words; start: Words } {
  if (made !== undefined) return made;
  const primes = Array.from({ length: 410 }, (_, n) => n).filter(
    (n) => n > 1 && !Array.from({ length: n - 2 }, (_, i) => i + 2).some((factor) => n % factor === 0),
  );
  made = {
    rounds: primes.slice(0, ROUNDS).map((prime) => fractionOfRoot(prime, 3n)),
    start: primes.slice(0, 8).map((prime) => fractionOfRoot(prime, 2n)),
  };
  return made;
}

/** The 64 bytes of the hash of some bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 17) / BLOCK) * BLOCK);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(message.length - 8, BigInt(bytes.length * 8));
  let hash = constants().start;
  for (let start = 0; start < message.length; start += BLOCK) {
    hash = compressed(hash, new DataView(message.buffer, start, BLOCK));
  }
  const result = new Uint8Array(64);
  const view = new DataView(result.buffer);
  hash.forEach((word, index) => {
    view.setBigUint64(index * 8, word);
  });
  return result;
}

type Words = readonly bigint[];
type State = [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];

function compressed(hash: Words, block: DataView): Words {
  const schedule = scheduled(block);
  let [a, b, c, d, e, f, g, h] = hash as State;
  constants().rounds.forEach((constant, round) => {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + rotations(e, 14n, 18n, 41n) + choice + constant + schedule[round]!;
    const second = rotations(a, 28n, 34n, 39n) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) & MASK, a, b, c, (d + first) & MASK, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + hash[index]!) & MASK);
}

function scheduled(block: DataView): Words {
  const words = Array.from({ length: 16 }, (_, index) => block.getBigUint64(index * 8));
  const back = (count: number): bigint => words[words.length - count]!;
  while (words.length < ROUNDS) {
    const older = back(15);
    const newer = back(2);
    const mixedOlder = rotated(older, 1n) ^ rotated(older, 8n) ^ (older >> 7n);
    const mixedNewer = rotated(newer, 19n) ^ rotated(newer, 61n) ^ (newer >> 6n);
    words.push((back(16) + mixedOlder + back(7) + mixedNewer) & MASK);
  }
  return words;
}

function rotated(word: bigint, by: bigint): bigint {
  return ((word >> by) | (word << (64n - by))) & MASK;
}

function rotations(word: bigint, x: bigint, y: bigint, z: bigint): bigint {
  return rotated(word, x) ^ rotated(word, y) ^ rotated(word, z);
}
