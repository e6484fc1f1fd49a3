import { useMemo } from "preact/hooks";

import type { QuoteSelector } from "../../../lib/annotation/describe-quote";
import type { ComparedPart, ComparedText, NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteView } from "../../../lib/services/order-notes";
import { wordDiff } from "../../../lib/text/word-diff";
import { clockDate } from "../../clock-date";
import { useI18n } from "../../i18n-context";
import { Diff, DiffRun } from "../Diff";
import { localeOf } from "./NoteStateLine";
import { Passage } from "./Passage";
import { PossiblePlaces } from "./PossiblePlaces";
import { Quote } from "./Quote";

interface Props {
  readonly note: NoteView;
  readonly comparison?: NoteComparison | undefined;
  readonly language: string;
  readonly onAttach: (words: QuoteSelector) => void;
}

/** What stands beside a quote that is not on the page as it was marked: today's words, or the text around it then and now. */
export function NotePassages(props: Props) {
  const { note, language } = props;
  const i18n = useI18n();
  if (note.state === "orphan") return <Orphaned {...props} />;
  if (note.words === undefined) return null;
  if (note.state === "changed") return <Changed quote={note.quote} words={note.words} language={language} />;
  if (note.state !== "manual") return null;
  return (
    <>
      <p class="meta">{i18n.text("noteOnPage")}</p>
      <Quote text={note.words} language={language} colour={note.colour} />
    </>
  );
}

/** A quote laid over the words it has become. */
function Changed({ quote, words, language }: { quote: string; words: string; language: string }) {
  const i18n = useI18n();
  const { runs } = useMemo(
    () => wordDiff(quote, words, { locale: localeOf(language) }),
    [quote, words, language],
  );
  return (
    <>
      <p class="meta">{i18n.text("noteOnPage")}</p>
      <Passage language={language}>
        <Diff runs={runs} />
      </Passage>
    </>
  );
}

/** The words in the text they were marked in, and what of today's text resembles them. */
function Orphaned({ note, comparison, language, onAttach }: Props) {
  const i18n = useI18n();
  if (comparison === undefined) {
    return (
      <Passage language={language}>
        <span class="faint">…{note.prefix}</span>
        <strong>{note.quote}</strong>
        <span class="faint">{note.suffix}…</span>
      </Passage>
    );
  }
  const { savedAt, saved, today, why, places } = comparison;
  return (
    <>
      <p class="meta">
        {savedAt === undefined
          ? i18n.text("noteContext")
          : i18n.text("noteSavedText", { date: clockDate(i18n, savedAt) })}
      </p>
      <Passage language={language}>
        <Compared text={saved} change="removed" />
      </Passage>
      {places ? (
        <PossiblePlaces places={places} language={language} onAttach={onAttach} />
      ) : (
        <Today today={today} why={why} language={language} />
      )}
    </>
  );
}

interface TodayProps extends Pick<NoteComparison, "why"> {
  readonly today: ComparedText | undefined;
  readonly language: string;
}

function Today({ today, why, language }: TodayProps) {
  const i18n = useI18n();
  if (!today) return <p class="meta">{i18n.text(why === "unread" ? "noteUnread" : "noteNothingNear")}</p>;
  return (
    <>
      <p class="meta">{i18n.text("noteNearest")}</p>
      <Passage language={language}>
        <Compared text={today} change="added" />
      </Passage>
    </>
  );
}

interface ComparedProps {
  readonly text: ComparedText;
  readonly change: "added" | "removed";
}

/** One side of the comparison; the quote's own words stand out, what is left out is an ellipsis. */
function Compared({ text: { pieces, isCutBefore, isCutAfter }, change }: ComparedProps) {
  return (
    <>
      {isCutBefore && "… "}
      {pieces.map((parts, nth) => (
        <span key={nth}>
          {nth > 0 && " … "}
          {parts.map((part, at) => (
            <Part key={at} part={part} change={change} />
          ))}
        </span>
      ))}
      {isCutAfter && " …"}
    </>
  );
}

function Part({ part, change }: { readonly part: ComparedPart; readonly change: "added" | "removed" }) {
  const run = <DiffRun run={{ kind: part.isChanged ? change : "same", text: part.text }} />;
  return part.isQuote ? <strong>{run}</strong> : <span class="around">{run}</span>;
}
