import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { CalibrationWeights, ClaimFeature, MatchFeature } from "../../lib/claims/calibration-weights";
import { readPageWords } from "../../lib/claims/page-words";
import { type WeighedClaim, weighClaims } from "../../lib/claims/find-claims";
import { readQuery } from "../../lib/claims/read-query";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { judgeCandidates } from "../../lib/reading/prior-candidates";
import {
  compileStatements,
  prepareAttribution,
  type PriorQuery,
  settingGate,
  type StatementIndex,
} from "../../lib/reading/prior-statements";
import { findPart, readJsonLines } from "./data-files";
import { type Example, fitLogistic } from "./fit-logistic";
import { isRightPlace, queryOf, sharesClaim } from "./measure-related";
import { placesOf, withoutFile } from "./record-places";
import { loadQuietSentences } from "./measure-quiet";
import { loadRelatedData, readShippedCorpus, recordOf, type RelatedData } from "./related-data";

type ClaimExample = Example<ClaimFeature>;
type MatchExample = Example<MatchFeature>;

/** What the weights are trained on: worlds of documents, and statements on claims of all subjects. */
export type CalibrationData = {
  /** On the shipped record, and on one made of the gold. */
  readonly worlds: readonly [RelatedData, RelatedData];
  /** By world and document: the claims weighed for its units, that document left out of the record. */
  readonly claims: readonly ReadonlyMap<string, readonly ClaimExample[]>[];
  readonly general: readonly ClaimExample[];
  /** Claims weighed for sentences of pages that have nothing to do with the record. */
  readonly quiet: readonly ClaimExample[];
};

/** A fit of both models. */
export type Calibration = CalibrationWeights & {
  readonly examples: { readonly claim: number; readonly match: number };
  readonly loss: { readonly claim: number; readonly match: number };
};

/**
 * Reads the gold statements of a data folder on two records, the shipped one and one made of the gold without cue terms,
 * and the train split of `claims/argkp-a2k`, where every other statement is on record and the rest ask.
 */
export function loadCalibrationData(data: string): CalibrationData {
  const worlds = [loadRelatedData(data, "shipped"), loadRelatedData(data, "gold")] as const;
  const claims = worlds.map(claimExamples);
  const own = claims.reduce((sum, map) => sum + [...map.values()].flat().length, 0);
  const general = generalExamples(data);
  const quiet = quietExamples(data);
  const weigh = (examples: readonly ClaimExample[], share: number) =>
    examples.map((example) => ({ ...example, weight: (share * own) / examples.length }));
  return { worlds, claims, general: weigh(general, GENERAL), quiet: weigh(quiet, QUIET) };
}

/** How much the statements of all subjects and the sentences of other pages count beside those of the two records. */
const GENERAL = 0.5;
const QUIET = 0.3;

/** Trains on everything but some documents: those are left out as askers and as what is on record. */
export function trainWithout(data: CalibrationData, left: readonly string[]): Calibration {
  const claim = fitClaims(data, left);
  const askers = data.worlds[0].documents.map(({ doc }) => doc).filter((doc) => !left.includes(doc));
  const match = askers.flatMap((doc) => {
    const { weights } = fitClaims(data, [...left, doc]);
    return data.worlds.flatMap((world) => matchExamples(world, doc, weights));
  });
  const fitted = fit([...match, ...CLOSE_WORDS], BEARING.match);
  return {
    claim: claim.weights,
    match: fitted.weights,
    examples: { claim: claim.examples, match: match.length },
    loss: { claim: claim.loss, match: fitted.loss },
  };
}

/**
 * What the seeds cannot show, since whatever is close in them shares a claim: nearly the same words bear on each other
 * without one, the more if the same figure speaks. Each counts as so many pairs.
 */
const CLOSE_WORDS: readonly MatchExample[] = [
  closeWords({ share: 0.8, sameFigure: 1 }),
  closeWords({ share: 0.65, sameFigure: 1 }),
  closeWords({ share: 0.8, sameFigure: 0 }),
];

function closeWords({ share, sameFigure }: { share: number; sameFigure: number }): MatchExample {
  const words = { closeness: share, coverage: share, bigrams: share * 0.75, length: 0.75 };
  return { values: { bias: 1, sameClaim: 0, ...words, sameFigure }, isTrue: true, weight: 40 };
}

/** How often an example that bears is counted: leaving out what bears costs more than a line under "possibly". */
const BEARING = { claim: 2.5, match: 1.6 };

function fitClaims({ claims, general, quiet }: CalibrationData, left: readonly string[]) {
  const own = claims.flatMap((byDocument) =>
    Array.from(byDocument).flatMap(([doc, examples]) => (left.includes(doc) ? [] : examples)),
  );
  const examples = [...own, ...general, ...quiet];
  return { ...fit(examples, BEARING.claim), examples: examples.length };
}

function fit<Feature extends string>(counted: readonly Example<Feature>[], bearing: number) {
  const examples = counted.map((example) =>
    example.isTrue ? { ...example, weight: example.weight * bearing } : example,
  );
  const fitted = fitLogistic(examples);
  const weights = Object.entries<number>(fitted).map(([feature, weight]) => ({
    feature: feature as Feature,
    weight,
  }));
  const losses = examples.map(({ values, isTrue, weight: count }) => {
    const logOdds = weights.reduce((sum, { feature, weight }) => sum + weight * values[feature], 0);
    return count * Math.log1p(Math.exp(isTrue ? -logOdds : logOdds));
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return { weights, loss: losses.reduce((sum, loss) => sum + loss, 0) / total };
}

function claimExamples({ documents, units, record, fileOf }: RelatedData) {
  return new Map(
    documents.map(({ doc, article }) => {
      const index = compileStatements(withoutFile(record, fileOf(doc)));
      const examples = units
        .filter((unit) => unit.doc === doc)
        .flatMap((unit) =>
          weighPossible(queryOf(unit, article), index, article.language).map(({ claim, features }) =>
            exampleOf(features, unit.claims.has(claim.id)),
          ),
        );
      return [doc, examples] as const;
    }),
  );
}

/** The claims weighed for an attribution that it can take up where it stands. */
function weighPossible(asked: PriorQuery, index: StatementIndex, language: string | undefined) {
  const { start, end, speaker } = asked.attribution;
  const query = readQuery(asked.text, index.texts, { start, end, language });
  const admits = settingGate(asked.attribution, index, speaker.figureId, () =>
    readPageWords(asked.text, index.texts),
  );
  return weighClaims(query, index.claims).filter(({ claim }) => admits(claim));
}

function exampleOf(features: WeighedClaim["features"], isTrue: boolean): ClaimExample {
  return { values: { bias: 1, ...features }, isTrue, weight: 1 };
}

/** Of so many sentences of other pages one is asked for. */
const EVERY_SENTENCE = 3;

function quietExamples(data: string): readonly ClaimExample[] {
  const corpus = compileCorpus(readShippedCorpus(), 1);
  return loadQuietSentences(data, corpus)
    .filter((_, at) => at % EVERY_SENTENCE === 0)
    .flatMap(({ article: { text }, attribution, language }) =>
      weighPossible(
        { attribution, attributionIndex: 0, documentUrls: [], text },
        corpus.statements,
        language,
      ).map(({ features }) => exampleOf(features, false)),
    );
}

/** Weights under which every candidate is shown. */
const SHOW_ALL: CalibrationWeights["match"] = [{ feature: "bias", weight: 30 }];

function matchExamples(
  world: RelatedData,
  doc: string,
  claim: CalibrationWeights["claim"],
): readonly MatchExample[] {
  const { documents, units, record, fileOf } = world;
  const rest = withoutFile(record, fileOf(doc));
  const index = compileStatements(rest);
  const places = placesOf(rest);
  const { article } = documents.find((document) => document.doc === doc)!;
  const weights = { claim, match: SHOW_ALL };
  return units
    .filter((unit) => unit.doc === doc)
    .flatMap((unit) => {
      const answers = units.filter((other) => other.doc !== doc && sharesClaim(other, unit));
      const here = prepareAttribution(queryOf(unit, article), index, { language: article.language, weights });
      return judgeCandidates(here, index).map(({ id, features }): MatchExample => {
        const isRight = isRightPlace(places.get(id) ?? [], answers, fileOf);
        return { values: { bias: 1, ...features }, isTrue: isRight, weight: 1 };
      });
    });
}

/** Of so many statements one is asked for. */
const EVERY = 4;

function generalExamples(data: string): readonly ClaimExample[] {
  const folder = join(findPart(data, "claims") ?? data, "argkp-a2k");
  if (!existsSync(folder)) return [];
  type Row = { readonly _id: string; readonly text: string };
  const rows = readJsonLines(join(folder, "queries.train.jsonl")) as readonly Row[];
  const points = readJsonLines(join(folder, "corpus.jsonl")) as readonly Row[];
  const relevant = readPairs(join(folder, "qrels.train.tsv"));
  const wordings = points.map(({ _id, text }) => ({ key: _id, wording: text, topic: _id, statements: [] }));
  const record = recordOf(
    rows.flatMap(({ _id, text }, at) => (at % 2 === 0 ? [plainUnit(text, at, relevant.get(_id))] : [])),
    wordings,
  );
  const index = compileStatements(record);
  return rows
    .filter((_, at) => at % (2 * EVERY) === 1)
    .flatMap(({ _id, text }) =>
      weighClaims(readQuery(text, index.texts, { language: "en" }), index.claims).map(({ claim, features }) =>
        exampleOf(features, relevant.get(_id)?.has(claim.id) === true),
      ),
    );
}

function plainUnit(text: string, index: number, claims: ReadonlySet<string> = new Set()) {
  const nobody = { id: null, asPrinted: "Somebody", start: 0, end: 0, resolution: "unnamed" as const };
  const unknown = { value: null };
  const row = {
    index,
    doc: "statements",
    form: "indirect" as const,
    speaker: nobody,
    content: { start: 0, end: text.length, text },
    claims: [...claims],
    saidOn: unknown,
    publishedOn: unknown,
  };
  return { doc: row.doc, row, isPart: false, start: 0, end: text.length, text, claims };
}

function readPairs(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [query, document] = line.split("\t");
    if (query && document) pairs.set(query, (pairs.get(query) ?? new Set()).add(document));
  }
  return pairs;
}
