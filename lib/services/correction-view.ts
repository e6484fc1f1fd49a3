import type { Correction } from "../corpus/lay-edits";
import type { EditId } from "../domain/ids";
import { SightingForm, Stance, type Statement } from "../domain/statement";
import { UncertainDate } from "../domain/uncertain-date";

import type { CorpusIndex } from "./corpus-index";
import { type FigureNames, namesOf, printedName } from "./figure-name";

/** What the user put right in a line of the record, and what it was. */
export type CorrectionView = { readonly edits: readonly EditId[] } & (
  | { readonly field: "words"; readonly was: string }
  | { readonly field: "date"; readonly was: UncertainDate }
  | { readonly field: "speaker"; readonly was: FigureNames }
  | { readonly field: "form"; readonly was: SightingForm }
  | { readonly field: "stance"; readonly was: Stance }
  /** A field the screens have no words for. */
  | { readonly field: "other"; readonly path: string }
);

/** The corrections of a statement, for its row; what it was comes from the row as it was shipped. */
export function correctionsOf(
  corrections: readonly Correction[],
  corpus: Pick<CorpusIndex, "figures">,
): readonly CorrectionView[] {
  return corrections.map(({ field, was, edits }) => ({
    edits: edits.map(({ id }) => id),
    ...readField(field, was, corpus),
  }));
}

type FieldView = CorrectionView extends infer View
  ? View extends unknown
    ? Omit<View, "edits">
    : never
  : never;

function readField(path: string, was: unknown, corpus: Pick<CorpusIndex, "figures">): FieldView {
  const other = { field: "other", path } as const;
  if (path === "speaker") {
    const speaker = was as Statement["speaker"];
    if (typeof speaker !== "string") return { field: "speaker", was: printedName(speaker.unnamed) };
    const figure = corpus.figures.get(speaker);
    return { field: "speaker", was: figure ? namesOf(figure) : printedName(speaker) };
  }
  if (path === "saidOn") {
    const date = UncertainDate.safeParse(was);
    return date.success ? { field: "date", was: date.data } : other;
  }
  if (/^sightings\/[^/]+\/text$/.test(path) && typeof was === "string") return { field: "words", was };
  if (/^sightings\/[^/]+\/form$/.test(path)) {
    const form = SightingForm.safeParse(was);
    return form.success ? { field: "form", was: form.data } : other;
  }
  if (/^claims\/[^/]+\/how$/.test(path)) {
    const stance = Stance.safeParse(was);
    return stance.success ? { field: "stance", was: stance.data } : other;
  }
  return other;
}
