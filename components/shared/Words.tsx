import type { Span } from "../../lib/domain/span";
import type { WordsView } from "../../lib/services/record-view";
import { quoteMarks } from "../quote-marks";
import { splitRuns } from "../word-runs";

interface Props {
  readonly words: WordsView;
  /** Spans of the text to mark as shared with the other sentence. */
  readonly marks?: readonly Span[];
  /** `p` inside the evidence, where the two sentences are compared rather than quoted. */
  readonly as?: "blockquote" | "p";
  readonly clamped?: boolean;
  readonly id?: string;
}

const none: readonly Span[] = [];

/** A statement's words: serif, in quotation marks, beside a solid rule if they are the speaker's own; else sans and dotted. */
export function Words({ words, marks = none, as: Tag = "blockquote", clamped = false, id }: Props) {
  const { text, form, language, own } = words;
  const isOwn = form === "verbatim" || form === "transcript";
  const { open, close } = isOwn ? quoteMarks(text, language) : { open: "", close: "" };
  return (
    <Tag
      class={clamped ? "words clamped" : "words"}
      data-form={isOwn ? "verbatim" : form}
      dir="auto"
      {...(id === undefined ? {} : { id })}
      {...(language === "und" ? {} : { lang: language })}
    >
      {open}
      {splitRuns(text, own, marks).map((run) => {
        const content = run.marked ? <mark>{run.text}</mark> : run.text;
        return run.own ? <span class="own">{content}</span> : content;
      })}
      {close}
    </Tag>
  );
}
