import type { Script } from "../domain/figure";
import { encodePhonemes } from "./encode-phonemes";
import { splitCompound } from "./glued-compounds";
import { type Reading, readWord } from "./name-readings";
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
  /** The plain reading first, see `readWord`; the same list wherever the same word stands alone. */
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
    const hyphen = HYPHENS.has(text.slice(token.tail, tokens[at + 1]?.start)[0]);
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

const HYPHENS: ReadonlySet<string | undefined> = new Set("-‐‑–־");

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
    readings: glued ? [{ phonemes: glued.phonemes, skip: 0 }] : readingsOf(token, lead),
  };
}

function readingsOf(token: NameToken, lead: Lead | undefined): readonly Reading[] {
  if (lead === undefined) return token.readings();
  return readWord(token, { isLed: true, compound: lead.compound, skip: lead.skip });
}
