import { validateCorpus } from "../../lib/corpus/validate-corpus";
import { CorpusRows } from "../../lib/domain/corpus";

const SHA = "0".repeat(64);
/** A day a document states. */
export const day = (value: string) => ({ value, precision: "day", basis: "stated" });
/** A Latin spelling. */
export const name = (text: string, over: object = {}) => ({ text, script: "Latn", form: "full", ...over });
/** The slice [from, to) of a seed file. */
export const seed = (from: number, to: number, file = "round-up.txt") => ({ file, from, to });
/** A locator without an excerpt. */
export const place = (start: number, end: number) => ({ start, end, sha256: SHA });

/** A verbatim sighting in the document "piece". */
export function sighting(over: object) {
  const cut = "we go on";
  return {
    id: "s.1",
    documentId: "piece",
    form: "verbatim",
    text: cut,
    quotations: [{ text: cut, start: 110, end: 118 }],
    cue: "said",
    asPrinted: "Ada Example",
    language: "en",
    relay: ["wire", "gazette"],
    locator: { ...place(105, 130), exact: cut },
    ...over,
  };
}

const paraphrase = (over: object) =>
  sighting({
    form: "paraphrase",
    text: "Work continues.",
    quotations: [],
    locator: place(105, 130),
    ...over,
  });

const mixed = sighting({
  id: "m.1",
  form: "mixed",
  text: "They will “go on” with it.",
  quotations: [{ text: "go on", start: 113, end: 118 }],
  locator: place(105, 130),
});

/** A verbatim sighting of so many words. */
export function quoting(count: number) {
  const text = Array.from({ length: count }, () => "w").join(" ");
  const end = 105 + text.length;
  return sighting({
    text,
    quotations: [{ text, start: 105, end }],
    locator: { ...place(105, end), exact: text },
  });
}

const statement = (id: string, sightings: readonly object[], speaker: unknown = "ada") => ({
  id,
  speaker,
  saidOn: day("2017-10-23"),
  claims: [{ id: "on", how: "asserts", basis: "curated" }],
  sightings,
});

/** A corpus in which nothing is wrong: two persons, a guild, a round-up with two parts, two claims, three forms. */
export function wholeCorpus() {
  const figure = { roles: [], affiliations: [], description: "" };
  const article = { outletId: "gazette", byline: [], publishedOn: day("2017-10-24"), language: "en" };
  const part = (segment: number) => ({ documentId: "round-up", segment });
  const claim = { wording: { en: "Work goes on." }, topic: "work" };
  const chair = { title: "Chair", organisation: "guild", asOf: day("2017-10-24"), source: "piece" };
  const surname = name("Example", { form: "surname", weak: true });
  const ada = { ...figure, roles: [chair], affiliations: ["guild"], names: [name("Ada Example"), surname] };
  const elsewhere = { id: "p.2", documentId: "other", relay: [], locator: place(210, 220) };
  return {
    figures: [
      { ...ada, id: "ada", kind: "person" },
      { ...figure, id: "guild", kind: "organisation", names: [name("The Guild")] },
      { ...figure, id: "bob", kind: "person", names: [name("Bob Example"), surname] },
    ],
    outlets: [
      { id: "gazette", names: ["Gazette"], domains: [], ownership: [{ fact: "Own", source: "round-up" }] },
      { id: "wire", names: ["Wire"], domains: [], ownership: [], affiliatedWith: "guild" },
    ],
    documents: [
      { ...article, id: "round-up", headline: "All", seed: seed(0, 300) },
      { ...article, id: "piece", headline: "One", partOf: part(1), seed: seed(100, 200) },
      { ...article, id: "other", headline: "Two", partOf: part(2), seed: seed(200, 300) },
    ],
    claims: [
      { ...claim, id: "on", related: ["off"] },
      { ...claim, id: "off", related: [] },
    ],
    statements: [
      statement("s", [sighting({})]),
      statement("p", [paraphrase({ id: "p.1" }), paraphrase(elsewhere)]),
      statement("m", [mixed], { unnamed: "an official" }),
    ],
  };
}

/** What is wrong with {@link wholeCorpus} once the values at these JSON Pointers are set; an index behind the last one adds an item. */
export function problemsAfter(changes: Readonly<Record<string, unknown>>) {
  const rows = structuredClone(wholeCorpus());
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split("/").slice(1);
    const last = steps.pop() ?? "";
    const holder = steps.reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      rows,
    );
    holder[last] = structuredClone(value);
  }
  return validateCorpus(CorpusRows.parse(rows));
}
