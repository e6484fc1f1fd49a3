/** SHA-256 of what is given piece by piece. */
export interface Sha256 {
  readonly update: (bytes: Uint8Array) => void;
  /** The hash of all pieces so far in order, in hex; nothing can be added afterwards. */
  readonly digest: () => string;
}

const BLOCK = 64;

/**
 * SHA-256 (FIPS 180-4) that takes its input in pieces, which the browser's own cannot: a large export is hashed while it
 * is written.
 */
export function createSha256(): Sha256 {
  const state = Int32Array.from(INITIAL);
  const schedule = new Int32Array(64);
  const pending = new Uint8Array(BLOCK);
  let pendingLength = 0;
  let total = 0;
  const update = (bytes: Uint8Array) => {
    total += bytes.length;
    let at = 0;
    if (pendingLength > 0) {
      at = Math.min(BLOCK - pendingLength, bytes.length);
      pending.set(bytes.subarray(0, at), pendingLength);
      pendingLength += at;
      if (pendingLength < BLOCK) return;
      compress(state, schedule, pending, 0);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) compress(state, schedule, bytes, at);
    pending.set(bytes.subarray(at));
    pendingLength = bytes.length - at;
  };
  const digest = () => {
    update(padding(total));
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };
  return { update, digest };
}

/** A one bit, zeros up to the end of a block, and the length in bits as 64 bits. */
function padding(total: number): Uint8Array {
  const zeros = (BLOCK * 2 - 9 - (total % BLOCK)) % BLOCK;
  const bytes = new Uint8Array(zeros + 9);
  bytes[0] = 0x80;
  const view = new DataView(bytes.buffer, zeros + 1);
  view.setUint32(0, Math.floor(total / 2 ** 29));
  view.setUint32(4, (total << 3) >>> 0);
  return bytes;
}

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  expand(w, bytes, from);
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function expand(w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4) {
    w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
}

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
/** The same of the cube roots of the first 64 primes. */
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}
