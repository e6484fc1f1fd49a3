import { useEffect, useId, useState } from "preact/hooks";

import type { FigureId } from "../../../lib/domain/ids";
import type { DraftSpeaker } from "../../../lib/reading/statement-draft";
import { nameIn } from "../../../lib/services/figure-name";
import type { FigureChoice } from "../../../lib/services/find-choices";
import type { I18n, MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { Combobox, type ComboOption } from "./Combobox";

interface Props {
  readonly services: Pick<NotesServices, "findFigures" | "getFigure">;
  readonly value: DraftSpeaker;
  /** Who it is if the page was understood, where that is in doubt; offered, never taken. */
  readonly supposed?: DraftSpeaker | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (speaker: DraftSpeaker) => void;
}

/** Who said it: a figure by any of its spellings, a new one, or somebody the page does not name. */
export function SpeakerField({ services, value, supposed, problem, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  const chosen = useFigure(services, value.kind === "figure" ? value.id : undefined);
  const find = async (typed: string) => optionsFor(i18n, typed, await services.findFigures(typed));
  return (
    <div class="field">
      <Combobox
        label={i18n.text("statementSpeaker")}
        hint={i18n.text("statementSpeakerHint")}
        first={shownName(i18n, value, chosen)}
        invalid={problem !== undefined}
        describedBy={`${id}-about`}
        find={find}
        // Whoever was chosen before is not the one whose name is being typed.
        onType={(typed) => onChange({ kind: "none", typed })}
        onChoose={({ speaker, text }) => {
          onChange(speaker);
          return text;
        }}
      />
      <p class="meta" id={`${id}-about`}>
        {value.kind !== "none" && <span>{i18n.text(kindKey(value))}</span>}
        {chosen?.description && (
          <span>
            <bdi>{chosen.description}</bdi>
          </span>
        )}
      </p>
      {value.kind === "none" && supposed && (
        <Supposed services={services} supposed={supposed} onChoose={onChange} />
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

interface SupposedProps extends Pick<Props, "services"> {
  readonly supposed: DraftSpeaker;
  readonly onChoose: (speaker: DraftSpeaker) => void;
}

function Supposed({ services, supposed, onChoose }: SupposedProps) {
  const i18n = useI18n();
  const figure = useFigure(services, supposed.kind === "figure" ? supposed.id : undefined);
  const name = shownName(i18n, supposed, figure);
  if (name === "") return null;
  return (
    <p class="row">
      <span class="meta">{i18n.text("speakerInDoubt")}</span>
      <button class="btn" type="button" onClick={() => onChoose(supposed)}>
        <bdi>{name}</bdi>
      </button>
    </p>
  );
}

type Choice = { readonly speaker: DraftSpeaker; readonly text: string };

function optionsFor(
  i18n: I18n,
  typed: string,
  figures: readonly FigureChoice[],
): readonly ComboOption<Choice>[] {
  const text = typed.replace(/\s+/gu, " ").trim();
  const own: readonly (readonly [MessageKey, DraftSpeaker])[] = [
    ["speakerNewPerson", { kind: "new", name: text, figureKind: "person" }],
    ["speakerNewOrganisation", { kind: "new", name: text, figureKind: "organisation" }],
    ["speakerUnnamed", { kind: "unnamed", text }],
  ];
  return [
    ...figures.map((figure) => ({
      key: figure.id,
      value: {
        speaker: { kind: "figure", id: figure.id } as const,
        text: nameIn(figure.names, i18n.script).full,
      },
      content: <FigureOption figure={figure} />,
    })),
    ...own.map(([key, speaker]) => ({
      key,
      value: { speaker, text },
      content: <span class="new">{i18n.nodes(key, { name: <bdi>{text}</bdi> })}</span>,
    })),
  ];
}

function FigureOption({ figure }: { readonly figure: FigureChoice }) {
  const i18n = useI18n();
  return (
    <>
      <bdi>{nameIn(figure.names, i18n.script).full}</bdi>
      <span class="meta">
        {[figure.spelling, figure.description].filter(Boolean).map((text) => (
          <span key={text}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}

function shownName(i18n: I18n, value: DraftSpeaker, chosen: FigureChoice | undefined): string {
  if (value.kind === "new") return value.name;
  if (value.kind === "unnamed") return value.text;
  if (value.kind === "none") return value.typed ?? "";
  return chosen ? nameIn(chosen.names, i18n.script).full : "";
}

function kindKey(value: Exclude<DraftSpeaker, { kind: "none" }>): MessageKey {
  if (value.kind === "figure") return "speakerOnRecord";
  if (value.kind === "unnamed") return "unnamedSpeaker";
  return value.figureKind === "person" ? "speakerIsNew" : "speakerIsNewOrganisation";
}

function useFigure(services: Props["services"], id: FigureId | undefined): FigureChoice | undefined {
  const [figure, setFigure] = useState<FigureChoice>();
  useEffect(() => {
    let isWanted = true;
    if (id === undefined) setFigure(undefined);
    else {
      // A figure that cannot be read shows as none, and another one can be chosen.
      const show = (found?: FigureChoice) => isWanted && setFigure(found);
      services.getFigure(id).then(show, () => show());
    }
    return () => {
      isWanted = false;
    };
  }, [services, id]);
  return figure;
}
