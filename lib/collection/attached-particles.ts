const ARABIC = /^[\u0620-\u064a\u066e-\u06d3]{3,}$/u;
const HEBREW = /^[א-ת]{3,}$/u;
const ARABIC_BEFORE = ["", "و", "ف"].flatMap((first) => ["", "ب", "ك", "ل"].map((second) => first + second));
const HEBREW_BEFORE = ["", "ו", "ש"].flatMap((first) =>
  ["", "ב", "ה", "כ", "ל", "מ", "ש"].map((second) => first + second),
);

/**
 * A folded word as typed, and as it stands in a text with the particles that Arabic and Hebrew write onto a word: "and",
 * "so", "in", "as", "for" and the article ("القدس" stands in "والقدس", "بالقدس" and "للقدس"). A word typed with its
 * particles is looked for as typed and with more of them, never with fewer; words under three letters are left alone.
 */
export function withParticles(folded: string): readonly string[] {
  if (ARABIC.test(folded)) return arabicSpellings(folded);
  return HEBREW.test(folded) ? [...new Set(HEBREW_BEFORE.map((before) => before + folded))] : [folded];
}

function arabicSpellings(folded: string): readonly string[] {
  const isDefinite = folded.startsWith("ال") && folded.length > 4;
  const bare = isDefinite ? folded.slice(2) : folded;
  const definite = ARABIC_BEFORE.map(
    (before) => (before.endsWith("ل") ? `${before}ل` : `${before}ال`) + bare,
  );
  const indefinite = isDefinite ? [] : ARABIC_BEFORE.map((before) => before + bare);
  return [...new Set([folded, ...indefinite, ...definite])];
}
