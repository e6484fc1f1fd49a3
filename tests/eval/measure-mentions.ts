import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Figure } from "../../lib/domain/figure";
import type { Mention } from "../../lib/domain/mention";
import { compileFigures } from "../../lib/figures/alias-index";
import { findMentions } from "../../lib/figures/find-mentions";
import { readJsonLines, readTextOf } from "./data-files";
import { overlap } from "./gold";
import { type PlaceScore, scorePlaces } from "./score-places";
import { readSeedFigures } from "./seed-figures";
import { countWords, timeRun } from "./time-run";

/** The scores of one gold file. */
export type MentionReport = {
  readonly file: string;
  readonly persons: MentionScore;
  readonly organisations: MentionScore;
  readonly millisecondsPer1000Words: number;
  /** One line for each mention that is missing, wrong or too much. */
  readonly errors: readonly string[];
};

/** The mentions of figures of one kind. Rates are parts of 1. */
export type MentionScore = {
  /** Both ends and the figure are right. */
  readonly strict: PlaceScore;
  /** The figure is right and the spans overlap. */
  readonly relaxed: PlaceScore;
  /** Part of what was found that stands where the gold has somebody else. */
  readonly wrongFigureRate: number;
  /** How many of the gold mentions of each kind ("full", "partial" …) are found, strictly. */
  readonly byKind: Readonly<Record<string, { readonly gold: number; readonly right: number }>>;
};

type GoldMention = {
  readonly start: number;
  readonly end: number;
  readonly type: "person" | "org";
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  /** A careful reader could see it otherwise: scored neither way. */
  readonly optional?: boolean;
};

type GoldDocument = {
  readonly doc: string;
  readonly text?: string;
  readonly mentions: readonly GoldMention[];
};

/** A document with the mentions found in it. */
type ReadDocument = { readonly doc: string; readonly text: string; readonly found: readonly Mention[] } & {
  readonly gold: readonly GoldMention[];
};

/** Makes a recogniser of figures. */
export type MentionFinder = (figures: readonly Figure[]) => (text: string) => readonly Mention[];

function compileFinder(figures: readonly Figure[]): (text: string) => readonly Mention[] {
  const index = compileFigures(figures, { onRecord: new Set(figures.map(({ id }) => id)) });
  return (text) => findMentions(text, index, []);
}

/**
 * Measures a recogniser, ours if none is given, on every `gold-*.jsonl` of `folder` (the `names` folder of the data sets; its README has the
 * formats). The corpus is `seed-figures.jsonl`: canonical names and aliases only, everybody on record. Gold mentions
 * count if their figure is in the corpus and they are not optional; whatever else is linked is wrong. Every document is read as one segment.
 */
export function measureMentions(
  folder: string,
  compile: MentionFinder = compileFinder,
): readonly MentionReport[] {
  const figures = readSeedFigures(join(folder, "seed-figures.jsonl"));
  const find = compile(figures);
  const files = readdirSync(folder).filter((file) => /^gold-.*\.jsonl$/.test(file));
  return files.toSorted().map((file) => {
    const gold = readJsonLines(join(folder, file)) as readonly GoldDocument[];
    const texts = gold.map((document) => document.text ?? readTextOf(folder, document.doc));
    const read = () => texts.map(find);
    const found = read();
    const documents = gold.map(({ doc, mentions }, i): ReadDocument => ({
      doc,
      text: texts[i]!,
      found: found[i]!,
      gold: mentions,
    }));
    return {
      file,
      persons: scoreKind(documents, figures, "person"),
      organisations: scoreKind(documents, figures, "organisation"),
      millisecondsPer1000Words: (timeRun(read) * 1000) / countWords(texts),
      errors: documents.flatMap((document) => listErrors(document, figures)),
    };
  });
}

function scoreKind(
  documents: readonly ReadDocument[],
  figures: readonly Figure[],
  kind: Figure["kind"],
): MentionScore {
  const ids = idsOf(figures);
  const own = documents.map(({ gold, found }) => ({
    gold: gold.filter((place) => isKind(place, kind) && isCounted(place, ids)),
    all: gold,
    found: found
      .filter((mention) => mention.kind === kind)
      .map(placeOf)
      .filter((place) => !isOpen(place, gold)),
  }));
  const wrong = own.flatMap(({ all, found }) => found.filter((place) => isSomebodyElse(place, all)));
  const count = own.reduce((sum, { found }) => sum + found.length, 0);
  return {
    strict: scorePlaces(own, (one, other) => one.start === other.start && one.end === other.end),
    relaxed: scorePlaces(own, (one, other) => overlap(one, other) > 0),
    wrongFigureRate: count === 0 ? 0 : wrong.length / count,
    byKind: countKinds(own),
  };
}

type Place = { readonly start: number; readonly end: number; readonly id: string };

const placeOf = ({ start, end, figureId }: Mention): Place => ({ start, end, id: figureId });

const idsOf = (figures: readonly Figure[]): ReadonlySet<string> => new Set(figures.map(({ id }) => id));

/** A misprint of the text is scored neither way, nor are the words of an optional row, whomever they are taken for. */
const isOpen = (place: Place, gold: readonly GoldMention[]): boolean =>
  gold.some(
    (other) =>
      overlap(other, place) > 0 &&
      (other.optional === true || (other.kind === "typo" && other.id === place.id)),
  );

const isCounted = ({ id, kind, optional }: GoldMention, ids: ReadonlySet<string>): boolean =>
  ids.has(id) && kind !== "typo" && optional !== true;

const isKind = ({ type }: GoldMention, kind: Figure["kind"]): boolean =>
  (type === "person") === (kind === "person");

function isSomebodyElse(place: Place, gold: readonly GoldMention[]): boolean {
  const there = gold.filter((other) => overlap(other, place) > 0);
  return there.length > 0 && there.every((other) => other.id !== place.id);
}

function countKinds(
  documents: readonly { readonly gold: readonly GoldMention[]; readonly found: readonly Place[] }[],
): MentionScore["byKind"] {
  const counts: Record<string, { gold: number; right: number }> = {};
  for (const { gold, found } of documents) {
    const keys = new Set(found.map(keyOf));
    for (const place of gold) {
      const count = (counts[place.kind] ??= { gold: 0, right: 0 });
      count.gold++;
      if (keys.has(keyOf(place))) count.right++;
    }
  }
  return counts;
}

const keyOf = ({ start, end, id }: Place): string => `${start} ${end} ${id}`;

function listErrors({ doc, text, gold, found }: ReadDocument, figures: readonly Figure[]): readonly string[] {
  const ids = idsOf(figures);
  const wanted = new Set(gold.map(keyOf));
  const given = new Set(found.map((mention) => keyOf(placeOf(mention))));
  const wrong = found.filter(
    (mention) => !wanted.has(keyOf(placeOf(mention))) && !isOpen(placeOf(mention), gold),
  );
  const missing = gold.filter((place) => isCounted(place, ids) && !given.has(keyOf(place)));
  const words = (place: { start: number; end: number }) => text.slice(place.start, place.end);
  return [
    ...wrong.map((mention) => `${doc} +${mention.start} ${words(mention)} = ${mention.figureId}`),
    ...missing.map((place) => `${doc} -${place.start} ${words(place)} = ${place.id}`),
  ];
}
