import type { ExchangeTable } from "../../../lib/exchange/collection-format";
import type { ImportProblem, ImportProblemCode } from "../../../lib/exchange/import-problem";
import type { Decision } from "../../../lib/services/import-settle";
import type { I18n, MessageKey } from "../../i18n";

const problems: Readonly<Record<ImportProblemCode, MessageKey>> = {
  empty: "problemEmpty",
  "not-text": "problemNotText",
  "not-json": "problemNotJson",
  foreign: "problemForeign",
  "unknown-version": "problemUnknownVersion",
  "newer-version": "problemNewerVersion",
  truncated: "problemTruncated",
  altered: "problemAltered",
  "no-hash": "problemNoHash",
  "too-large": "problemTooLarge",
  "too-deep": "problemTooDeep",
  counts: "problemCounts",
  "unknown-table": "problemUnknownTable",
  "unknown-field": "problemUnknownField",
  "repeated-field": "problemRepeatedField",
  invalid: "problemInvalid",
  "bad-address": "problemBadAddress",
  "bad-date": "problemBadDate",
  "bad-offsets": "problemBadOffsets",
  "missing-reference": "problemMissingReference",
  "repeated-row": "problemRepeatedRow",
  "out-of-order": "problemOutOfOrder",
  "immutable-changed": "problemImmutableChanged",
};

/** What is called a row of each table. */
export const tableKeys: Readonly<Record<ExchangeTable, MessageKey>> = {
  collections: "tableCollections",
  articles: "tableArticles",
  memberships: "tableMemberships",
  versions: "tableVersions",
  annotations: "tableAnnotations",
  anchors: "tableAnchors",
  judgements: "tableJudgements",
  edits: "tableEdits",
  figures: "tableFigures",
  outlets: "tableOutlets",
  documents: "tableDocuments",
  claims: "tableClaims",
  statements: "tableStatements",
};

/** What each way out of a conflict is called. */
export const decisionKeys: Readonly<Record<Decision, MessageKey>> = {
  both: "importKeepBoth",
  mine: "importKeepMine",
  theirs: "importTakeTheirs",
};

const fields: Readonly<Record<string, MessageKey>> = {
  body: "fieldBody",
  colour: "fieldColour",
  corrections: "fieldCorrections",
  description: "fieldDescription",
  name: "fieldName",
  note: "fieldNote",
  quote: "fieldQuote",
  tags: "fieldTags",
};

/** What a field of a row is called; one that no screen names goes by its name in the file. */
export function fieldName(i18n: I18n, name: string): string {
  const key = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return key === undefined ? name : i18n.text(key);
}

/** Why a file, or a row of it, is refused, in a sentence. */
export function problemText(i18n: I18n, { code }: ImportProblem): string {
  return i18n.text(problems[code]);
}

/** All problems as text, a line each, in the words for whoever mends the file. */
export function problemList(file: string, all: readonly ImportProblem[]): string {
  const lines = all.map(({ line, path, code, reason, value }) => {
    const place = [line === undefined ? undefined : `line ${line}`, path].filter(Boolean).join(" ");
    return [place, code, reason, value].filter(Boolean).join("\t");
  });
  return [file, ...lines].join("\n");
}
