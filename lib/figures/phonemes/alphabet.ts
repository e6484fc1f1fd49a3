/**
 * The one phoneme alphabet that every script is written into, one character a phoneme, and what the sounds cost each
 * other. Vowels a e i o u; ā a long a that an abjad may leave out; ū ī the letters waw and ya, glide or vowel;
 * ħ a final h or ta marbuta; φ β the Hebrew letters that are p or f, b or v; ƀ the Arabic b that also writes p;
 * γ the Cyrillic g that also writes h; ɉ the Latin j, which every language says in its own way; ʿ ayn; θ ð as in "thin", "then"; ḍ ẓ emphatic d and z; x "kh"; ğ "gh"; j as in "jam";
 * ž š č as in "measure", "she", "church"; ç a Latin "ch" of unknown sound; ċ a Latin "c" before e or i.
 */
export const PHONEMES = "aeiouāūīħʿbƀpβφtdθðḍẓjɉgγkqxğhszšžčçċfvwylmnr";

/** The phonemes that stand for nothing but a vowel. */
export const VOWELS = "aeiouā";

/** Letters that may be a vowel or a consonant. */
export const GLIDES = "wyūī";

/**
 * The consonant classes a phoneme may fall into inside a skeleton key; an empty class means that some spellings leave
 * the sound out. Phonemes that are absent never show in a key.
 */
export const SKELETON: Readonly<Record<string, readonly string[]>> = {
  b: ["B"],
  ƀ: ["B"],
  p: ["B"],
  β: ["B", ""],
  φ: ["F", "B"],
  v: ["", "F"],
  t: ["T"],
  d: ["T"],
  θ: ["T", "S"],
  ð: ["T", "S"],
  ḍ: ["T", "S"],
  ẓ: ["S", "T"],
  j: ["J", ""],
  ɉ: ["J", ""],
  g: ["K", "J"],
  γ: ["K", "H"],
  k: ["K"],
  q: ["K"],
  x: ["K", "H"],
  ğ: ["K", ""],
  h: ["H"],
  s: ["S"],
  z: ["S"],
  š: ["S"],
  č: ["S", "J"],
  ç: ["S", "K"],
  ċ: ["S", "J"],
  ž: ["J", "S"],
  f: ["F"],
  l: ["L"],
  m: ["M"],
  n: ["N"],
  r: ["R"],
};

/** The same for the first sound of a word, where vowels and glides count too. */
export const SKELETON_INITIAL: Readonly<Record<string, readonly string[]>> = {
  a: ["A"],
  e: ["A"],
  i: ["A"],
  o: ["A"],
  u: ["A"],
  ā: ["A"],
  ʿ: ["A"],
  w: ["W"],
  v: ["W", "F"],
  β: ["B", "W"],
  y: ["Y"],
  j: ["J", "Y", "K"],
  ɉ: ["J", "Y", "K"],
  ū: ["W", "A"],
  ī: ["Y", "A"],
};

/** What it costs to leave a phoneme out, between two spellings with vowels; every other consonant costs 1. */
export const OMISSION: Readonly<Record<string, number>> = {
  a: 0.18,
  e: 0.18,
  i: 0.18,
  o: 0.18,
  u: 0.18,
  ā: 0.04,
  ħ: 0.05,
  ū: 0.12,
  ī: 0.12,
  ʿ: 0.1,
  h: 0.4,
  y: 0.3,
  w: 0.4,
};

/** The same between two words of an abjad, where a letter more is nearly always another word. */
export const OMISSION_IN_ABJAD: Readonly<Record<string, number>> = {
  a: 0.3,
  e: 0.3,
  i: 0.3,
  o: 0.3,
  u: 0.3,
  ā: 0.3,
  ħ: 0.2,
  ū: 0.45,
  ī: 0.45,
};

/** What a vowel costs to leave out between a spelling with vowels and an abjad. */
export const VOWEL_OMISSION_ACROSS_SCRIPTS = 0.05;

/** Costs of taking one vowel for another; a pair that is absent costs {@link OTHER_VOWEL}. */
export const VOWEL_SUBSTITUTIONS: Readonly<Record<string, number>> = {
  ae: 0.08,
  ai: 0.2,
  ao: 0.12,
  au: 0.2,
  ei: 0.08,
  eo: 0.2,
  eu: 0.22,
  io: 0.25,
  iu: 0.22,
  ou: 0.06,
};

/** What any other exchange of two vowels costs. */
export const OTHER_VOWEL = 0.2;

/** Costs of taking one consonant for another, both ways; a pair that is absent costs 1. */
export const SUBSTITUTIONS: Readonly<Record<string, number>> = {
  bp: 0.3,
  ƀb: 0,
  ƀp: 0.12,
  ƀβ: 0.05,
  ƀφ: 0.35,
  ƀv: 0.5,
  βb: 0.05,
  βv: 0.05,
  βw: 0.1,
  βū: 0.1,
  φp: 0.05,
  φf: 0.05,
  φb: 0.35,
  φv: 0.4,
  td: 0.35,
  θt: 0.2,
  θs: 0.3,
  ðd: 0.2,
  ðz: 0.2,
  ðθ: 0.3,
  ḍd: 0.05,
  ḍz: 0.25,
  ḍð: 0.2,
  ẓz: 0.05,
  ẓð: 0.15,
  ẓd: 0.3,
  ẓs: 0.3,
  ẓḍ: 0.2,
  jg: 0.3,
  ɉj: 0,
  ɉy: 0.15,
  ɉī: 0.15,
  ɉž: 0.12,
  ɉg: 0.3,
  ɉč: 0.35,
  ɉx: 0.4,
  ɉh: 0.45,
  ɉz: 0.5,
  ɉċ: 0.1,
  γg: 0,
  γh: 0.12,
  γğ: 0.15,
  γx: 0.3,
  γk: 0.4,
  γq: 0.3,
  γj: 0.3,
  γɉ: 0.3,
  jž: 0.15,
  jč: 0.35,
  jy: 0.35,
  gk: 0.4,
  gq: 0.3,
  gğ: 0.15,
  kq: 0.05,
  kx: 0.35,
  kç: 0.2,
  qğ: 0.25,
  qx: 0.45,
  kğ: 0.4,
  xh: 0.2,
  xç: 0.15,
  xj: 0.45,
  xğ: 0.4,
  xg: 0.5,
  xħ: 0.4,
  sz: 0.3,
  sš: 0.3,
  šč: 0.3,
  šç: 0.1,
  čç: 0.1,
  sç: 0.4,
  sč: 0.4,
  sċ: 0.1,
  ċj: 0.1,
  ċč: 0.2,
  ċz: 0.4,
  zž: 0.3,
  šž: 0.4,
  jz: 0.5,
  ts: 0.6,
  dz: 0.55,
  tħ: 0.4,
  fv: 0.35,
  fw: 0.6,
  fp: 0.35,
  vw: 0.05,
  vb: 0.5,
  vū: 0.05,
  wū: 0,
  yī: 0,
  mn: 0.7,
  rl: 0.8,
  hʿ: 0.3,
  hħ: 0.05,
  hğ: 0.6,
  hg: 0.5,
};
