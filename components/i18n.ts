import type { ComponentChildren } from "preact";

import type { Script } from "../lib/domain/figure";
import { readOwnMessages } from "../lib/platform/own-messages";
import type english from "../public/_locales/en/messages.json";

type AnyKey = keyof typeof english;
type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;

/** Names a message that depends on a count; its forms are stored as `<key>_zero` … `<key>_other`. */
export type PluralKey = BaseOf<AnyKey>;
/** Names a message without a count. The compiler knows every one of them from the English file. */
export type MessageKey = Exclude<AnyKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;
/** A language's `messages.json`, as the browser wants it. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

type Values = Readonly<Record<string, string | number>>;
type Nodes = Readonly<Record<string, ComponentChildren>>;

/** The interface in one language. Digits are Latin in every language, so that they can be compared with the source. */
export interface I18n {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** In which script figures' names are shown, where the corpus has them in it. */
  readonly script: Script;
  text(key: MessageKey, values?: Values): string;
  plural(key: PluralKey, count: number, values?: Values): string;
  /** The message with elements in place of its `{names}`. */
  nodes(key: MessageKey, values: Nodes): ComponentChildren;
  pluralNodes(key: PluralKey, count: number, values: Nodes): ComponentChildren;
  number(value: number): string;
  /** The items as a language lists them, with the words between: each item apart, so that it can be isolated. */
  listParts(items: readonly string[]): readonly { readonly isItem: boolean; readonly text: string }[];
  dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
}

/** The languages with a complete `messages.json`. */
export const languages = ["en", "ar"] as const;
/** The tag of one of them. */
export type Language = (typeof languages)[number];

const scripts: Readonly<Record<Language, Script>> = { en: "Latn", ar: "Arab" };
const locales: Readonly<Record<Language, string>> = { en: "en-GB", ar: "ar-u-ca-gregory-nu-latn" };

/** The first wished-for language that we have ("ar-PS" wishes for "ar"), else English. Empty wishes are passed over. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  const tags = wishes.map((wish) => wish?.toLowerCase().split("-")[0]);
  return (
    languages.find((known) => known === tags.find((tag) => languages.some((each) => each === tag))) ?? "en"
  );
}

/** The interface made of a language's messages. A message that is missing is taken from `fallback`. */
export function createI18n(language: Language, messages: Messages, fallback: Messages = messages): I18n {
  const locale = locales[language];
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const listing = new Intl.ListFormat(locale, { type: "conjunction" });
  const lookUp = (key: string) => (messages[key] ?? fallback[key])?.message;
  const template = (key: string) => {
    const found = lookUp(key);
    if (found === undefined) throw new RangeError(`No message "${key}"`);
    return found;
  };
  const pluralTemplate = (key: PluralKey, count: number) =>
    lookUp(`${key}_${rules.select(count)}`) ?? template(`${key}_other`);
  const say = (value: string | number) => (typeof value === "number" ? numbers.format(value) : value);
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    script: scripts[language],
    text: (key, values = {}) => fill(template(key), values, say).join(""),
    plural: (key, count, values = {}) => fill(pluralTemplate(key, count), { count, ...values }, say).join(""),
    nodes: (key, values) => fill(template(key), values, (value) => value),
    pluralNodes: (key, count, values) =>
      fill(pluralTemplate(key, count), { count: numbers.format(count), ...values }, (value) => value),
    number: (value) => numbers.format(value),
    listParts: (items) =>
      listing.formatToParts(items).map(({ type, value }) => ({ isItem: type === "element", text: value })),
    dates: makeDates(locale),
  };
}

/** A format takes longer to make than to use, and a report prints few of them a thousand times. */
function makeDates(locale: string): I18n["dates"] {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    made.set(key, format);
    return format;
  };
}

/** Fetches the messages of a language and, for those it lacks, the English ones, out of the extension itself. */
export async function loadI18n(language: Language): Promise<I18n> {
  const english = readOwnMessages("en");
  const own = language === "en" ? english : readOwnMessages(language);
  return createI18n(language, (await own) as Messages, (await english) as Messages);
}

function fill<Value, Part>(
  template: string,
  values: Readonly<Record<string, Value>>,
  show: (value: Value) => Part,
): (Part | string)[] {
  return template.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part;
    const value = values[part];
    return value === undefined ? `{${part}}` : show(value);
  });
}
