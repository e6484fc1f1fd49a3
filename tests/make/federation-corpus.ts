import { CorpusRows } from "../../lib/domain/corpus";

type Report = {
  readonly id: string;
  readonly speaker?: string;
  readonly said?: string;
  readonly document: string;
  readonly claim?: string;
  readonly how?: "asserts" | "denies" | "mentions";
  readonly text: string;
  readonly form?: "verbatim" | "paraphrase";
};

const date = (value: string) => ({
  value,
  precision: value === "" ? "unknown" : value.length === 4 ? "year" : "day",
  basis: value === "" ? "unknown" : "stated",
});

const figure = (id: string, name: string, more: object = {}) => ({
  id,
  kind: "person",
  names: [{ text: name, script: "Latn", form: "full" }],
  roles: [],
  affiliations: ["federation"],
  description: name,
  ...more,
});

const document = (id: string, publishedOn: string, more: object = {}) => ({
  id,
  url: `https://www.${id}.example/news/`,
  outletId: id.split("-")[0],
  headline: `What ${id} reported about the federation`,
  byline: [],
  publishedOn: date(publishedOn),
  language: "en",
  ...more,
});

const claim = (id: string, wording: string, cueTerms: readonly string[]) => ({
  id,
  wording: { en: wording },
  topic: "football",
  related: [],
  cueTerms,
});

// One sighting each; its place in a source file does not matter here.
const statement = (report: Report) => ({
  id: report.id,
  speaker: report.speaker ?? { unnamed: "a federation official" },
  saidOn: date(report.said ?? ""),
  claims: report.claim ? [{ id: report.claim, how: report.how ?? "asserts", basis: "curated" }] : [],
  sightings: [
    {
      id: `${report.id}.1`,
      documentId: report.document,
      form: report.form ?? "paraphrase",
      text: report.text,
      quotations: [],
      asPrinted: "Okafor",
      language: "en",
      relay: [],
      locator: { start: 0, end: 1, sha256: "0".repeat(64) },
    },
  ],
});

/** A football federation: two officials, three claims, five documents, the last two parts of a round-up. */
export const federationCorpus = (reports: readonly Report[]): CorpusRows =>
  CorpusRows.parse({
    figures: [
      figure("okafor", "Ada Okafor"),
      figure("okafor-old", "A. Okafor", { mergedInto: "okafor" }),
      figure("lindqvist", "Per Lindqvist"),
      figure("federation", "The Federation", { kind: "organisation", affiliations: [] }),
    ],
    outlets: ["gazette", "herald", "radio", "digest"].map((id) => ({
      id,
      names: [id],
      domains: [],
      ownership: [],
    })),
    documents: [
      document("gazette", "2018-03-02"),
      document("herald", "2020-06-10"),
      document("radio", "2022-09-09"),
      document("digest", "2019-02-02"),
      document("digest-part", "2019-02-01", {
        url: undefined,
        partOf: { documentId: "digest", segment: 1 },
      }),
    ],
    claims: [
      claim("stadium-public", "The new stadium will not be paid for with public money.", [
        "public money",
        "taxpayers",
        "private investors",
      ]),
      claim("league-enlarged", "The first league is to be enlarged to twenty clubs.", [
        "twenty clubs",
        "bigger league",
        "promotion play-off",
      ]),
      claim("coach-stays", "The national coach keeps his post.", ["coach dismissed", "new coach"]),
    ],
    statements: reports.map(statement),
  });
