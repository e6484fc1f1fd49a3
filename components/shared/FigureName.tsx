import { type FigureNames, nameIn } from "../../lib/services/figure-name";
import { useI18n } from "../i18n-context";

/** A name in the interface's script where the corpus has it, kept apart from the text direction around it. */
export function FigureName({
  names,
  short = false,
}: {
  readonly names: FigureNames;
  readonly short?: boolean;
}) {
  const name = nameIn(names, useI18n().script);
  return <bdi>{short ? name.short : name.full}</bdi>;
}
