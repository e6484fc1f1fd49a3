import type { NoteComparison } from "../../../lib/services/compare-notes";
import type { NoteState, NoteView } from "../../../lib/services/order-notes";
import { countChangedWords, wordDiff } from "../../../lib/text/word-diff";
import type { I18n, MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { Icon, type IconName } from "../Icon";

interface Looks {
  readonly icon: IconName;
  readonly state: MessageKey;
  readonly means: MessageKey;
}

/** How each state of a note is called and what it means. That the words are in their place needs no saying. */
const looks: Readonly<Record<Exclude<NoteState, "exact">, Looks>> = {
  moved: { icon: "moved", state: "noteMoved", means: "noteMovedMeans" },
  changed: { icon: "edit", state: "noteChanged", means: "noteChangedMeans" },
  manual: { icon: "select", state: "noteManual", means: "noteManualMeans" },
  unplaced: { icon: "ring", state: "noteUnplaced", means: "noteUnplacedMeans" },
  orphan: { icon: "orphan", state: "noteOrphan", means: "noteOrphanMeans" },
};

const whys: Partial<Readonly<Record<NoteComparison["why"], MessageKey>>> = {
  elsewhere: "noteOrphanElsewhere",
  ambiguous: "noteOrphanAmbiguous",
  outside: "noteOrphanOutside",
};

interface Props {
  readonly note: NoteView;
  readonly comparison?: NoteComparison | undefined;
  readonly language: string;
}

/** How the words of a note were found, in one line; nothing where they are in their place. */
export function NoteStateLine({ note, comparison, language }: Props) {
  const i18n = useI18n();
  if (note.state === "exact") return null;
  const { icon, state } = looks[note.state];
  return (
    <div class="note-state">
      <Icon name={icon} />
      <span>
        {i18n.nodes("noteStateLine", {
          state: <strong>{i18n.text(state)}</strong>,
          means: meaningOf(i18n, { note, comparison, language }),
        })}
      </span>
    </div>
  );
}

/** The state of a note as a sentence; undefined where its words are in their place. */
export function stateText(i18n: I18n, note: NoteView, language: string): string | undefined {
  if (note.state === "exact") return undefined;
  const means = meaningOf(i18n, { note, language });
  return i18n.text("noteStateLine", { state: i18n.text(looks[note.state].state), means });
}

function meaningOf(i18n: I18n, { note, comparison, language }: Props): string {
  if (note.state === "exact") return "";
  if (note.state === "changed" && note.words !== undefined) {
    const { runs } = wordDiff(note.quote, note.words, { locale: localeOf(language) });
    const count = countChangedWords(runs, localeOf(language));
    if (count > 0) return i18n.plural("noteChangedWords", count);
  }
  const why = note.state === "orphan" && comparison ? whys[comparison.why] : undefined;
  return i18n.text(why ?? looks[note.state].means);
}

/** A tag a segmenter knows; "und" is none. */
export function localeOf(language: string): string {
  return language === "und" ? "en" : language;
}
