import { MOST_WORDS_QUOTED } from "../corpus/validate-sighting-words";
import { intervalOf } from "../domain/date-order";
import type { StatementDraft } from "./statement-draft";
import { readDraftDate } from "./typed-date";

/** What is wrong with a draft, as a word for the screens to make a sentence of. */
export type DraftProblemCode =
  | "speaker-missing"
  | "speaker-name-taken"
  | "words-missing"
  | "words-too-long"
  | "words-too-many"
  | "words-not-in-passage"
  | "words-marks-in-paraphrase"
  | "words-nothing-quoted"
  | "date-unreadable"
  | "date-after-publication"
  | "claim-not-chosen"
  | "claim-wording-missing"
  | "claim-topic-missing"
  | "claim-twice"
  | "outlet-missing"
  | "rows";

/** One thing that is wrong, at the field it is wrong in. `detail` is a number or a name that the sentence tells. */
export interface DraftProblem {
  readonly field: "speaker" | "words" | "saidOn" | "claims" | "outlet" | "form";
  readonly code: DraftProblemCode;
  readonly detail?: string;
}

/** How long a sighting's text may be, in UTF-16 units. */
const LONGEST_TEXT = 1000;

/** What keeps a draft from becoming a statement, in the order of the fields; nothing if nothing does. */
export function findDraftProblems(draft: StatementDraft): readonly DraftProblem[] {
  return [
    ...speakerProblems(draft),
    ...wordProblems(draft),
    ...dateProblems(draft),
    ...claimProblems(draft),
    ...(draft.source.outlet.trim() === "" ? [{ field: "outlet", code: "outlet-missing" } as const] : []),
  ];
}

/** The parts of a text between “ and ”, in order. */
export function quotedParts(text: string): readonly string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map((found) => found[1] ?? "");
}

function speakerProblems({ speaker }: StatementDraft): readonly DraftProblem[] {
  const named =
    speaker.kind === "figure" ||
    (speaker.kind === "new" && speaker.name.trim() !== "") ||
    (speaker.kind === "unnamed" && speaker.text.trim() !== "");
  return named ? [] : [{ field: "speaker", code: "speaker-missing" }];
}

function wordProblems({ form, words, passage }: StatementDraft): readonly DraftProblem[] {
  const text = words.trim();
  const problem = (code: DraftProblemCode, detail?: string): readonly DraftProblem[] => [
    { field: "words", code, ...(detail === undefined ? {} : { detail }) },
  ];
  if (text === "") return problem("words-missing");
  if (text.length > LONGEST_TEXT) return problem("words-too-long", String(LONGEST_TEXT));
  const isOwn = form === "verbatim" || form === "transcript";
  if (form === "paraphrase") return /["“”«»]/.test(text) ? problem("words-marks-in-paraphrase") : [];
  const quoted = isOwn ? [text] : quotedParts(text);
  if (quoted.length === 0) return problem("words-nothing-quoted");
  const foreign = quoted.find((part) => part.trim() === "" || !passage.text.includes(part));
  if (foreign !== undefined) return problem("words-not-in-passage", foreign.slice(0, 60));
  const most = Math.max(...quoted.map((part) => part.split(/\s+/).filter(Boolean).length));
  return most > MOST_WORDS_QUOTED ? problem("words-too-many", String(most)) : [];
}

function dateProblems({ saidOn, source }: StatementDraft): readonly DraftProblem[] {
  const date = readDraftDate(saidOn);
  if (date === undefined) return [{ field: "saidOn", code: "date-unreadable" }];
  const said = intervalOf(date);
  const published = intervalOf(source.part?.publishedOn ?? source.publishedOn);
  const isAfter = said !== undefined && published !== undefined && said.from > published.to;
  return isAfter ? [{ field: "saidOn", code: "date-after-publication" }] : [];
}

function claimProblems({ claims, claimTyped = "" }: StatementDraft): readonly DraftProblem[] {
  if (claimTyped.trim() !== "") return [{ field: "claims", code: "claim-not-chosen" }];
  const seen = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === "new" && claim.wording.trim() === "")
      return [{ field: "claims", code: "claim-wording-missing" }];
    if (claim.kind === "new" && claim.topic.trim() === "")
      return [{ field: "claims", code: "claim-topic-missing" }];
    const key = claim.kind === "known" ? claim.id : `new ${claim.wording.trim()}`;
    if (seen.has(key)) return [{ field: "claims", code: "claim-twice" }];
    seen.add(key);
  }
  return [];
}
