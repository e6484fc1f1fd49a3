import type { AnnotationColour } from "../../../lib/domain/annotation";
import { underlineNumber } from "./underlines";

interface Props {
  readonly text: string;
  readonly language?: string | undefined;
  /** Without one the words are shown as they are: those of an orphan are not marked anywhere. */
  readonly colour?: AnnotationColour | undefined;
}

/** Words of the page, marked as they are marked there. */
export function Quote({ text, language = "und", colour }: Props) {
  return (
    <blockquote class="quote" dir="auto" {...(language === "und" ? {} : { lang: language })}>
      {colour ? (
        <span class="hl" data-c={underlineNumber(colour)}>
          {text}
        </span>
      ) : (
        text
      )}
    </blockquote>
  );
}
