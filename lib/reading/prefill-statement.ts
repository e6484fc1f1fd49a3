import type { Attribution } from "../domain/attribution";
import type { Span } from "../domain/span";
import type { SightingForm } from "../domain/statement";
import { draftSource } from "./draft-source";
import type { DraftReport, DraftSpeaker, StatementDraft } from "./statement-draft";
import { typedForm } from "./typed-date";

/** Quotation marks that stand around somebody's words; the single ones are apostrophes as well and stay. */
const MARKS = /["“”„«»]/g;

/**
 * A statement made of marked words, as far as the page tells: who says it, by which verb, when and to whom, from the
 * attribution that most of the words stand in; the source from the page or the part of it they stand in. Words inside
 * a quotation are verbatim, words with a quotation in them partly so, all others a paraphrase. What the page does not
 * say stays empty: the day of publication is never taken for the day of speaking.
 */
export function prefillStatement(report: DraftReport, marked: Span): StatementDraft {
  const { text } = report.article;
  const attribution = findAttribution(report.attributions, marked);
  const span = passageOf(text, marked, attribution);
  const quotations = quotationsIn(text, span, attribution);
  const form = formOf(span, quotations, attribution);
  const segment = attribution?.segment ?? segmentAt(report, span);
  const { speaker, saidOn } = attribution ?? {};
  return {
    passage: { text: text.slice(span.start, span.end), ...span },
    ...whoSpeaks(report, attribution),
    asPrinted: speaker?.asPrinted ?? "",
    ...(attribution?.cue ? { cue: attribution.cue.text } : {}),
    form,
    words: wordsOf(text, span, { form, quotations }),
    saidOn:
      saidOn && saidOn.precision !== "unknown" ? { typed: typedForm(saidOn), found: saidOn } : { typed: "" },
    place: attribution?.place ?? "",
    occasion: attribution?.occasion ?? "",
    saidTo: attribution?.saidTo ?? "",
    claims: (attribution?.claimIds ?? []).map((id) => ({
      kind: "known",
      id,
      how: attribution?.refused === true ? "denies" : "asserts",
    })),
    source: draftSource(report, segment),
    relay: attribution?.relay ?? [],
    inHeadline: attribution?.inHeadline === true,
  };
}

function findAttribution(attributions: readonly Attribution[], marked: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const attribution of attributions) {
    const shared = Math.min(attribution.end, marked.end) - Math.max(attribution.start, marked.start);
    if (shared <= most) continue;
    best = attribution;
    most = shared;
  }
  return best;
}

/** The marked words without what stands around a statement: its teller's words, quotation marks, blanks. */
function passageOf(text: string, marked: Span, attribution: Attribution | undefined): Span {
  const holdsAll = attribution && marked.start <= attribution.start && attribution.end <= marked.end;
  return trimmed(text, holdsAll ? attribution : marked);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s"“”„«»]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s"“”„«»]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  // A mark that belongs to a quotation inside the words stays, or that quotation would lose its end.
  const inner = words.slice(before, words.length - after);
  return hasLoneMark(inner) ? { start, end } : { start: start + before, end: end - after };
}

function hasLoneMark(words: string): boolean {
  return (words.match(MARKS)?.length ?? 0) % 2 === 1;
}

/** The parts of the passage that are the speaker's own words. Without an attribution, what stands between marks. */
function quotationsIn(text: string, span: Span, attribution: Attribution | undefined): readonly Span[] {
  const isOwn = attribution?.form === "direct" || attribution?.form === "transcript";
  const all = attribution ? (isOwn ? [attribution] : attribution.quotations) : betweenMarks(text, span);
  return all
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
}

function betweenMarks(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[“"„«]([^"“”„«»]+)[”"“»]/gu)].map((found) => ({
    start: start + found.index + 1,
    end: start + found.index + 1 + found[1]!.length,
  }));
}

function formOf(span: Span, quotations: readonly Span[], attribution: Attribution | undefined): SightingForm {
  const isWhole = quotations.some(({ start, end }) => start <= span.start && span.end <= end);
  if (isWhole) return attribution?.form === "transcript" ? "transcript" : "verbatim";
  return quotations.length > 0 ? "mixed" : "paraphrase";
}

function wordsOf(
  text: string,
  span: Span,
  { form, quotations }: { readonly form: SightingForm; readonly quotations: readonly Span[] },
): string {
  if (form === "verbatim" || form === "transcript") return text.slice(span.start, span.end);
  const parts: string[] = [];
  let at = span.start;
  const tell = (to: number) => parts.push(text.slice(at, to).replace(MARKS, "").replace(/\s+/gu, " "));
  for (const { start, end } of quotations) {
    tell(start);
    parts.push(`“${text.slice(start, end).replace(MARKS, "")}”`);
    at = end;
  }
  tell(span.end);
  return parts.join("").trim();
}

/** Whom the page only possibly means, or of whom it only possibly tells, is somebody for the user to choose. */
function whoSpeaks(
  report: DraftReport,
  attribution: Attribution | undefined,
): Pick<StatementDraft, "speaker" | "supposed"> {
  if (attribution === undefined) return { speaker: { kind: "none" } };
  const speaker = speakerOf(attribution.speaker);
  const isSure = attribution.possible !== true && !isOnlyPossible(report, attribution);
  return isSure ? { speaker } : { speaker: { kind: "none" }, supposed: speaker };
}

/** Is every mention of the speaker in this part of the page in doubt? */
function isOnlyPossible({ mentions, segments }: DraftReport, { speaker, segment }: Attribution): boolean {
  const part = segments[segment];
  const own = mentions.filter(
    ({ figureId, start, end }) =>
      figureId === speaker.figureId && (part === undefined || (part.start <= start && end <= part.end)),
  );
  return own.length > 0 && own.every(({ tier }) => tier === "possible");
}

function speakerOf(speaker: Attribution["speaker"]): DraftSpeaker {
  if (speaker.figureId !== undefined) return { kind: "figure", id: speaker.figureId };
  if (speaker.resolution === "unnamed") return { kind: "unnamed", text: speaker.name };
  return { kind: "new", name: speaker.name, figureKind: "person" };
}

function segmentAt({ segments }: DraftReport, { start }: Span): number {
  return Math.max(
    0,
    segments.findIndex((segment) => segment.start <= start && start < segment.end),
  );
}
