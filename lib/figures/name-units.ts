import type { Script } from "../domain/figure";
import { encodePhonemes } from "./encode-phonemes";
import { splitCompound } from "./glued-compounds";
import type { NameToken } from "./name-tokens";
import { isPrefix } from "./written-on";
import {
  ABD,
  ABU,
  ARTICLES,
  FAITH,
  GOD,
  PARTICLES,
  PATRONYMICS,
  PLAIN_ARTICLES,
  TITLES,
  UMM,
} from "./name-words";

/** The first part of a compound name: "father of", "mother of", "servant of". */
export type Compound = "abu" | "umm" | "abd";

/** One way to read a unit: its sounds, and how many characters of a prefix the reading leaves outside. */
export interface Reading {
  readonly phonemes: string;
  readonly skip: number;
}

/**
 * One part of a name: "Mousa", "Abu Marzouk", "al-Arouri", "bin Salman". Articles, particles and the first parts of
 * compounds belong to the unit after them. [start, end) is its place in the text and [from, to) its tokens.
 */
export interface NameUnit {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly folded: string;
  readonly script: Script;
  readonly compound: Compound | undefined;
  /** Printed with "bin". */
  readonly patronymic: boolean;
  /** A single letter that stands for a name. */
  readonly initial: boolean;
  /** May be a title, and then is no part of the name. */
  readonly title: boolean;
  /** The plain reading first; then those that take a first letter for a conjunction, preposition or article. */
  readonly readings: readonly Reading[];
}

/** Whether a hyphen follows a token, and whether it stands behind the first place of its run. */
interface Position {
  readonly hyphen: boolean;
  readonly inside: boolean;
}

/** What stands before a unit and belongs to it. */
interface Lead {
  readonly from: number;
  readonly start: number | undefined;
  readonly compound: Compound | undefined;
  readonly patronymic: boolean;
  readonly skip: number;
}

/** The tokens [from, to) of `tokens`, which stand in `text` one beside the other, as units of names, in order. */
export function readNameUnits(
  text: string,
  tokens: readonly NameToken[],
  from: number,
  to: number,
): readonly NameUnit[] {
  const units: NameUnit[] = [];
  let lead: Lead | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const before = units.at(-1);
    const hyphen = /^[-‐‑–־]/.test(text.slice(token.tail, tokens[at + 1]?.start));
    const longer = at + 1 < to ? extendLead(lead, token, at, { hyphen, inside: at > from }) : undefined;
    if (longer !== undefined) lead = longer;
    else if (before !== undefined && lead?.compound === undefined && closesName(token, before)) {
      units[units.length - 1] = close(before, token, at);
      lead = undefined;
    } else {
      units.push(readUnit(token, at, lead, { abbreviated: text[token.tail] === ".", inside: at > from }));
      lead = undefined;
    }
  }
  return units;
}

function extendLead(
  lead: Lead | undefined,
  token: NameToken,
  at: number,
  { hyphen, inside }: Position,
): Lead | undefined {
  const base: Lead = lead ?? {
    from: at,
    start: token.start,
    compound: undefined,
    patronymic: false,
    skip: 0,
  };
  if (ARTICLES.has(token.folded)) {
    if (hyphen || (token.script === "Latn" && PLAIN_ARTICLES.has(token.folded))) return base;
    if (token.script === "Hebr" && (inside || lead !== undefined))
      return lead ?? { ...base, start: undefined };
    return token.script === "Cyrl" && token.letterCase === "lower" ? base : undefined;
  }
  if (PATRONYMICS.has(token.folded)) return { ...base, patronymic: true };
  if (hyphen && lead === undefined && isPrefixedSon(token)) return { ...base, patronymic: true, skip: 1 };
  if (PARTICLES.has(token.folded) && (inside ? token.letterCase !== "upper" : isLeading(token))) return base;
  if (lead?.compound !== undefined) return ABD.has(token.folded) ? lead : undefined;
  return compoundLead(base, token);
}

/** "Ould Sample", "Van der Sample": not the articles, with which a sentence begins. */
function isLeading(token: NameToken): boolean {
  return token.letterCase === "capital" && !SENTENCE_OPENERS.has(token.folded);
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(["la", "le", "den", "du", "dos"]);

/** "לבן-": a Hebrew preposition and "son", which only a hyphen tells from other words. */
function isPrefixedSon(token: NameToken): boolean {
  return token.script === "Hebr" && /^[ולבהמכש]/.test(token.text) && PATRONYMICS.has(token.folded.slice(1));
}

function compoundLead(base: Lead, token: NameToken): Lead | undefined {
  for (const skip of [0, 1, 2]) {
    if (skip > 0 && !isPrefix(token, skip)) return undefined;
    const compound = compoundOf(token.folded.slice(skip));
    if (compound !== undefined) return { ...base, compound, skip };
  }
  return undefined;
}

function compoundOf(folded: string): Compound | undefined {
  if (ABU.has(folded)) return "abu";
  if (ABD.has(folded)) return "abd";
  return UMM.has(folded) ? "umm" : undefined;
}

/** "Allah" and "al-Din" close the name before them, unless that is a title or an initial. */
function closesName(token: NameToken, before: NameUnit): boolean {
  if (before.title || before.initial) return false;
  return GOD.has(token.folded) || FAITH.has(token.folded);
}

function close(before: NameUnit, token: NameToken, at: number): NameUnit {
  const sounds = encodePhonemes(token.text.replace(/^ال/, ""), token.script);
  const readings = before.readings.map((reading) => ({
    ...reading,
    phonemes: reading.phonemes + (GOD.has(token.folded) ? "alaħ" : sounds),
  }));
  return { ...before, end: token.end, to: at + 1, readings };
}

function readUnit(
  token: NameToken,
  at: number,
  lead: Lead | undefined,
  { abbreviated, inside }: { readonly abbreviated: boolean; readonly inside: boolean },
): NameUnit {
  const compound = lead?.compound;
  const glued = compound === undefined ? splitCompound(token) : undefined;
  const single = token.text.length === 1 && token.letterCase === "capital";
  return {
    start: lead?.start ?? token.start,
    end: token.end,
    from: lead?.from ?? at,
    to: at + 1,
    folded: token.folded,
    script: token.script,
    compound: compound ?? glued?.compound,
    patronymic: lead?.patronymic ?? false,
    initial: single && (abbreviated || inside),
    title: lead === undefined && TITLES.has(token.folded) && (!single || abbreviated),
    readings: glued ? [{ phonemes: glued.phonemes, skip: 0 }] : findReadings(token, lead),
  };
}

function findReadings(token: NameToken, lead: Lead | undefined): readonly Reading[] {
  const skip = lead?.skip ?? 0;
  if (token.script === "Latn") return latinReadings(token, lead);
  const readings = [{ phonemes: encodeCore(token, 0, lead), skip }];
  const nominative = token.script === "Cyrl" ? readNominative(token.text) : undefined;
  if (nominative !== undefined) readings.push({ phonemes: encodePhonemes(nominative, token.script), skip });
  if (lead !== undefined) return readings;
  for (const length of [1, 2]) {
    if (isPrefix(token, length)) readings.push({ phonemes: encodeCore(token, length, lead), skip: length });
  }
  return readings;
}

/** Russian and Ukrainian endings with consonants of their own ("Ивановым", "Сергеем", "Островского", "Ивановой"). */
function readNominative(word: string): string | undefined {
  const plain = word.normalize("NFC");
  const adjective = /^(.{2,}[сцз]к)(?:ого|ому|им|ом)$/iu.exec(plain)?.[1];
  if (adjective !== undefined) return `${adjective}ий`;
  const woman = /^(.{3,}(?:[оеё]в|[иы]н))(?:ой|ою)$/iu.exec(plain)?.[1];
  if (woman !== undefined) return `${woman}а`;
  return /^(.{3,}[^аоуыэяюь])(?:ым|им|ом|ем|єм|ові|еві)$/iu.exec(plain)?.[1];
}

function latinReadings(token: NameToken, lead: Lead | undefined): readonly Reading[] {
  const word = lead?.compound === "abd" ? token.text.replace(/^all?(?=ah$)/i, "l") : token.text;
  const phonemes = encodePhonemes(word, token.script);
  // Slavic papers give a foreign woman the ending of their own names.
  const bare = /^(\p{L}{4,}[^aeiou])ová$/u.exec(word)?.[1];
  if (bare !== undefined && lead === undefined) {
    return [
      { phonemes, skip: 0 },
      { phonemes: encodePhonemes(bare, token.script), skip: 0 },
    ];
  }
  const article = /^(?:al|el)(?=\p{Lu})|^(?:al|el)(?=[^aeiouh]\p{L}{3})/iu.exec(word);
  if (article === null || lead !== undefined) return [{ phonemes, skip: 0 }];
  return [
    { phonemes, skip: 0 },
    { phonemes: encodePhonemes(word.slice(2), token.script), skip: 0 },
  ];
}

/** The sounds of a word without the first `skip` letters and without an Arabic article. */
function encodeCore(token: NameToken, skip: number, lead: Lead | undefined): string {
  const rest = token.text.slice(skip);
  if (token.script !== "Arab") return encodePhonemes(rest, token.script);
  const assimilated = skip > 0 && token.text[skip - 1] === "ل" && rest.startsWith("ل") && rest.length > 3;
  const core = assimilated ? rest.slice(1) : rest.replace(/^[اٱ]ل(?=.{2})/, "");
  return encodePhonemes(core, token.script) || (lead === undefined ? "" : encodePhonemes(rest, token.script));
}
