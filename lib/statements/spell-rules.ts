import type { LanguageRules } from "../text/languages/language-rules";

/** The spelling by which words of a language's texts and of its rules are compared. */
export type Spell = (word: string) => string;

const asPrinted: ReadonlySet<string> = new Set([
  "language",
  "quotationMarks",
  "calendar",
  "spellings",
  "attributeEndings",
]);

/** Keys in Latin letters are the fields of the rules, not words of a language with spellings of its own. */
const isFieldName = /^[a-zA-Z]+$/u;

/** Makes the spelling of a language; words come in lower case. */
export function makeSpelling({ reported }: LanguageRules): Spell {
  if (!reported || reported.spellings.length === 0) return (word) => word;
  const { spellings } = reported;
  const any = new RegExp(spellings.map(([from]) => from.source).join("|"), "u");
  return (word) =>
    any.test(word) ? spellings.reduce((spelled, [from, to]) => spelled.replace(from, to), word) : word;
}

/** A language's rules with all words spelled so; marks and calendar, which are looked for in the text itself, stay. */
export function spellRules(rules: LanguageRules, spell: Spell): LanguageRules {
  return rules.reported ? (spellAll(rules, spell) as LanguageRules) : rules;
}

function spellAll(value: unknown, spell: Spell): unknown {
  if (typeof value === "string") return spell(value);
  if (value instanceof Set) return new Set([...value].map((one) => spellAll(one, spell)));
  if (Array.isArray(value)) return value.map((one: unknown) => spellAll(one, spell));
  if (typeof value !== "object" || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => {
      if (asPrinted.has(key)) return [key, one];
      return [isFieldName.test(key) ? key : spell(key), spellAll(one, spell)];
    }),
  );
}
