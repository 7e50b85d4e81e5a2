/**
 * A value as canonical JSON: the keys of every object sorted by their UTF-16 code units, no white space, fields without a
 * value left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(',')}}`;
}

const BLOCK = 64;
const ROUNDS = 64;

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard has its constants. */
function rootsOfPrimes(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime)) primes.push(number);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

const START = /* @__PURE__ */ rootsOfPrimes(8, Math.sqrt);
const ADDED = /* @__PURE__ */ rootsOfPrimes(ROUNDS, Math.cbrt);

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as lower-case hex. Written here, since no face may differ: the engines' own
 * answers later (Web Crypto) or not everywhere (Node).
 */
export function sha256(text: string): string {
  return sha256After('')(text);
}

/**
 * The same of texts that begin alike and are whole characters from there on: what they begin with is worked through once,
 * and each costs as much as its own rest.
 */
export function sha256After(beginning: string): (rest: string) => string {
  const begun = utf8(beginning);
  const done = begun.length - (begun.length % BLOCK);
  const before = START.slice();
  mixBlocks(before, begun.subarray(0, done));
  const left = begun.subarray(done);
  return (rest) => {
    const bytes = utf8(rest);
    const length = begun.length + bytes.length;
    const whole = new Uint8Array(Math.ceil((left.length + bytes.length + 9) / BLOCK) * BLOCK);
    whole.set(left);
    whole.set(bytes, left.length);
    whole[left.length + bytes.length] = 0x80;
    const view = new DataView(whole.buffer);
    view.setUint32(whole.length - 8, Math.floor(length / 2 ** 29));
    view.setUint32(whole.length - 4, length << 3);
    const state = before.slice();
    mixBlocks(state, whole);
    return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
  };
}

function mixBlocks(state: Uint32Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += BLOCK) mixBlock(state, view, at);
}

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
const words = /* @__PURE__ */ new Int32Array(ROUNDS);

function mixBlock(state: Uint32Array, view: DataView, start: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(start + 4 * at);
  for (let at = 16; at < ROUNDS; at++) {
    const near = words[at - 2] as number;
    const far = words[at - 15] as number;
    const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] as number) + low + (words[at - 7] as number) + high;
  }
  // Plain assignments: to take the eight apart and together as a list costs ten times as much.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < ROUNDS; at++) {
    const mixed = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
    const one = (h + mixed + (ADDED[at] as number) + (words[at] as number)) | 0;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < mixed.length; at++) state[at] = (state[at] as number) + (mixed[at] as number);
}

/** UTF-8 by hand: `TextEncoder` is no part of the language, and Apps Script has none. A lone surrogate is U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const own = text.codePointAt(at) as number;
    const code = own >= 0xd800 && own < 0xe000 ? 0xfffd : own;
    if (code < 0x80) {
      bytes[size++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    if (more === 3) at++;
    // As many leading ones as there are bytes, then the bits from the highest on.
    bytes[size++] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
    for (let left = more - 1; left >= 0; left--) bytes[size++] = 0x80 | ((code >> (6 * left)) & 63);
  }
  return bytes.subarray(0, size);
}
