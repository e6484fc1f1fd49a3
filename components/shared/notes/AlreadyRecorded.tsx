import { useEffect, useState } from "preact/hooks";

import type { RecordView } from "../../../lib/services/record-view";
import type { I18n } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { DateText } from "../DateText";
import { FigureName } from "../FigureName";

interface Props {
  readonly services: Pick<NotesServices, "findRecorded">;
  readonly words: string;
}

/** So long nothing is typed before it is looked for, in milliseconds. */
const PAUSE = 300;

/** Says who is on record with the same words already, when and where; another report of them may be recorded beside it. */
export function AlreadyRecorded({ services, words }: Props) {
  const i18n = useI18n();
  const found = useRecorded(services, words);
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="field">
          <p class="strong">{i18n.text("alreadyRecorded")}</p>
          <ul>
            {found.map(({ statementId, speaker, when, source }) => (
              <li key={statementId} class="meta">
                <span>
                  <FigureName names={speaker.names} />
                </span>
                <span>{whenText(i18n, when)}</span>
                <span>
                  <bdi>{source.outlet ?? i18n.text("outletUnknown")}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function whenText(i18n: I18n, when: RecordView["when"]) {
  if (when.label === "unknown") return i18n.text("dateUnknown");
  const key = when.label === "said" ? "dateSaid" : "datePublished";
  return i18n.nodes(key, { date: <DateText date={when.date} /> });
}

function useRecorded(services: Props["services"], words: string): readonly RecordView[] {
  const [found, setFound] = useState<readonly RecordView[]>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (records: readonly RecordView[]) => isWanted && setFound(records);
    // What cannot be looked up is not warned of.
    const look = () => void services.findRecorded(words).then(show, () => show([]));
    const timer = setTimeout(look, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [services, words]);
  return found;
}
