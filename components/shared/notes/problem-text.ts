import type { DraftProblem, DraftProblemCode } from "../../../lib/reading/draft-problems";
import type { I18n, MessageKey } from "../../i18n";

const keys: Readonly<Record<DraftProblemCode, MessageKey>> = {
  "speaker-missing": "problemSpeakerMissing",
  "speaker-name-taken": "problemSpeakerNameTaken",
  "words-missing": "problemWordsMissing",
  "words-too-long": "problemWordsTooLong",
  "words-too-many": "problemWordsTooMany",
  "words-not-in-passage": "problemWordsNotInPassage",
  "words-marks-in-paraphrase": "problemWordsMarks",
  "words-nothing-quoted": "problemWordsNothingQuoted",
  "date-unreadable": "problemDateUnreadable",
  "date-after-publication": "problemDateAfter",
  "claim-not-chosen": "problemClaimNotChosen",
  "claim-wording-missing": "problemClaimWording",
  "claim-topic-missing": "problemClaimTopic",
  "claim-twice": "problemClaimTwice",
  "outlet-missing": "problemOutletMissing",
  rows: "problemRows",
};

/** What is wrong at a field, as a sentence; undefined if nothing is. */
export function problemText(
  i18n: I18n,
  problems: readonly DraftProblem[],
  field: DraftProblem["field"],
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && i18n.text(keys[problem.code], { detail: problem.detail ?? "" });
}
