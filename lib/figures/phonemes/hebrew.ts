/** Hebrew letters as phonemes, for the inside of a word. */
export const HEBREW_LETTERS: Readonly<Record<string, string>> = {
  א: "ā",
  ב: "β",
  ג: "g",
  ד: "d",
  ה: "h",
  ו: "ū",
  ז: "z",
  ח: "x",
  ט: "t",
  י: "ī",
  כ: "k",
  ך: "k",
  ל: "l",
  מ: "m",
  ם: "m",
  נ: "n",
  ן: "n",
  ס: "s",
  ע: "ā",
  פ: "φ",
  ף: "f",
  צ: "s",
  ץ: "s",
  ק: "k",
  ר: "r",
  ש: "š",
  ת: "t",
};

/** What the letters are at the first place of a word, where they differ. */
export const HEBREW_INITIALS: Readonly<Record<string, string>> = { א: "a", ע: "a", ו: "w", י: "y" };

/** Letters with a geresh, which writes foreign sounds. */
export const HEBREW_GERESH: Readonly<Record<string, string>> = {
  ג: "j",
  צ: "č",
  ץ: "č",
  ז: "ž",
  ח: "x",
  ת: "θ",
  ד: "ð",
};
