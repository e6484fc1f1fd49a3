import { nameIn } from "../../lib/services/figure-name";
import type { FigureView } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";

interface Props {
  readonly figure: FigureView;
  /** Two figures of the page share the short name, so the full one is shown. */
  readonly ambiguous: boolean;
  readonly pressed: boolean;
  readonly onPress: (figure: FigureView) => void;
}

/** A figure the page names, with its mentions; a press keeps only the statements by it or naming it. Round: a person. */
export function FigureChip({ figure, ambiguous, pressed, onPress }: Props) {
  const i18n = useI18n();
  const name = nameIn(figure.names, i18n.script);
  const classes = ["chip", figure.kind === "organisation" && "org", figure.possible && "possible"];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(" ")}
      aria-pressed={pressed}
      title={name.full}
      onClick={() => onPress(figure)}
    >
      <bdi>{ambiguous ? name.full : name.short}</bdi>
      <span class="n">
        <span aria-hidden="true">{figure.possible ? "?" : i18n.number(figure.mentions)}</span>
        <span class="vh">
          {figure.possible ? i18n.text("figurePossible") : i18n.plural("mentions", figure.mentions)}
        </span>
      </span>
    </button>
  );
}
