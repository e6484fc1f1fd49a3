import type { CorpusRows } from "../../lib/domain/corpus";
import { createRandom } from "./bench-corpus";

const FORMS = ["verbatim", "mixed", "paraphrase", "transcript"] as const;
const STANCES = ["asserts", "asserts", "asserts", "denies", "mentions"] as const;
const MADE_WORDS = 30_000;
const STATEMENTS_A_CLAIM = 100;
const STATEMENTS_A_DOCUMENT = 4;
const SHARE_OF_KNOWN_WORDS = 0.6;

/**
 * A corpus of so many statements made of the words of a real one and of made-up ones, with a claim, and a figure, for
 * every hundred. Few claims and figures have most of the statements, as in life. The same number gives the same rows.
 */
export function makeStatements(count: number, real: CorpusRows): CorpusRows {
  const random = createRandom(count);
  const below = (limit: number) => Math.floor(limit * random());
  const seldom = (limit: number) => Math.floor(limit * random() ** 2);
  const texts = real.statements.flatMap((statement) => statement.sightings.map((sighting) => sighting.text));
  const known = texts.flatMap((text) => text.split(/\s+/u));
  const made = Array.from({ length: MADE_WORDS }, () => makeWord(below));
  const word = () =>
    random() < SHARE_OF_KNOWN_WORDS
      ? known[below(known.length)]!
      : made[Math.floor(MADE_WORDS * random() ** 3)]!;
  const phrase = (words: number) => Array.from({ length: words }, word).join(" ");
  const day = () => `${2000 + below(24)}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const dateOf = (value: string) => ({ value, precision: value && "day", basis: "stated" });
  const more = <Row>(rows: readonly Row[], wanted: number, row: (at: number) => object): readonly Row[] => [
    ...rows,
    ...Array.from({ length: Math.max(0, wanted - rows.length) }, (_, at) => row(at) as Row),
  ];
  const size = Math.ceil(count / STATEMENTS_A_CLAIM);
  const claims = more(real.claims, size, (at) => {
    const cueTerms = Array.from({ length: 8 }, () => phrase(1 + below(3)));
    return { id: `claim-${at}`, wording: { en: phrase(12) }, topic: "made", related: [], cueTerms };
  });
  const figures = more(real.figures, size, (at) => ({ ...real.figures[0]!, id: `figure-${at}` }));
  const documents = more(real.documents, Math.ceil(count / STATEMENTS_A_DOCUMENT), (at) => ({
    id: `document-${at}`,
    url: `https://outlet.example/${at}`,
    outletId: real.outlets[at % real.outlets.length]!.id,
    headline: phrase(8),
    byline: [],
    publishedOn: dateOf(day()),
    language: "en",
  }));
  const statements = more<CorpusRows["statements"][number]>([], count, (at) => ({
    id: `statement-${at}`,
    speaker: figures[seldom(figures.length)]!.id,
    saidOn: random() < 0.8 ? dateOf(day()) : { value: "", precision: "unknown", basis: "unknown" },
    claims: [{ id: claims[seldom(claims.length)]!.id, how: STANCES[below(5)], basis: "curated" }],
    sightings: [
      {
        id: `statement-${at}.1`,
        documentId: documents[below(documents.length)]!.id,
        form: FORMS[below(4)],
        text: phrase(10 + below(20)),
        quotations: [],
        asPrinted: "the speaker",
        language: "en",
        relay: [],
        locator: { start: 0, end: 1, sha256: "0".repeat(64) },
      },
    ],
  }));
  return { ...real, claims, figures, documents, statements };
}

function makeWord(below: (limit: number) => number): string {
  const syllables = 2 + below(3);
  let word = "";
  for (let at = 0; at < syllables; at++) word += "bcdfghklmnprstvz"[below(16)]! + "aeiou"[below(5)]!;
  return word + ["", "s", "ed", "ing", "tion"][below(5)]!;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
