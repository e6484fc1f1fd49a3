import { useId } from "preact/hooks";

import type { QuoteSelector } from "../../../lib/annotation/describe-quote";
import type { PossiblePlace } from "../../../lib/services/possible-places";
import { useI18n } from "../../i18n-context";
import { Passage } from "./Passage";

interface Props {
  readonly places: readonly PossiblePlace[];
  readonly language: string;
  readonly onAttach: (words: QuoteSelector) => void;
}

/** The places in which the page has a note's words, with the text beside each; the user says which is meant. */
export function PossiblePlaces({ places, language, onAttach }: Props) {
  const i18n = useI18n();
  return (
    <>
      <p class="meta">{i18n.plural("notePlaces", places.length)}</p>
      <ol class="note-places">
        {places.map((place, at) => (
          <Place key={at} {...{ place, language, onAttach }} />
        ))}
      </ol>
    </>
  );
}

function Place({ place, language, onAttach }: Omit<Props, "places"> & { readonly place: PossiblePlace }) {
  const i18n = useI18n();
  const id = useId();
  const { quote, isDistinct } = place;
  return (
    <li>
      <div id={id}>
        <Passage language={language}>
          <span class="around">… {quote.prefix}</span>
          <strong>{quote.exact}</strong>
          <span class="around">{quote.suffix} …</span>
        </Passage>
      </div>
      {isDistinct ? (
        <button class="link" type="button" aria-describedby={id} onClick={() => onAttach(quote)}>
          {i18n.text("noteAttachHere")}
        </button>
      ) : (
        <p class="meta">{i18n.text("notePlaceAlike")}</p>
      )}
    </li>
  );
}
