/** Arabic letters that are often written for one another: hamza seats, waw and ya with hamza, final ya, ta marbuta. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/, "\u0627"],
  [/\u0624/, "\u0648"],
  [/[\u0626\u0649]/, "\u064a"],
  [/\u0629/, "\u0647"],
  [/\u03c2/, "\u03c3"],
];
/** Small letters that have an accent, or one of the above. */
const ACCENTED =
  /[\u00df-\u024f\u0390\u03ac-\u03b0\u03c2\u03ca-\u03ce\u0439\u0450-\u045f\u0622-\u0629\u0649\u0671\u1e00-\u1fff]/g;

/**
 * A text in one spelling, unit by unit, so that offsets stay: no capitals, no accents, one letter for those that Arabic
 * writes for one another (hamza seats, final ya, ta marbuta). For comparing only.
 */
export function foldSpelling(text: string): string {
  const small = text.toLowerCase();
  // A few capitals have small letters of two units.
  const even = small.length === text.length ? small : text.split("").map(smallUnit).join("");
  const known = new Map<string, string>();
  return even.replace(ACCENTED, (unit) => {
    const plain = known.get(unit) ?? plainUnit(unit);
    known.set(unit, plain);
    return plain;
  });
}

function smallUnit(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

function plainUnit(unit: string): string {
  const alike = ALIKE.find(([pattern]) => pattern.test(unit))?.[1];
  if (alike !== undefined) return alike;
  const bare = unit.normalize("NFD").replace(/[\u0300-\u036f]+/gu, "");
  return bare.length === 1 ? bare : unit;
}
