import { useEffect, useState } from "preact/hooks";

import type { VisitFailure } from "../../lib/domain/visit";
import { useCopy } from "../copy-context";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { ReportFacts } from "../../lib/services/corpus-facts";
import type { ScreenServices } from "../services";
import { Icon, type IconName } from "./Icon";

interface Words {
  readonly title: MessageKey;
  readonly body: MessageKey;
  readonly icon: IconName;
  /** What helps: reading the selection, trying once more, telling us. */
  readonly ways: readonly ("selection" | "again" | "details")[];
}

const failures: Readonly<Record<VisitFailure, Words>> = {
  unreadable: { title: "unreadableTitle", body: "unreadableBody", icon: "lock", ways: [] },
  "too-large": { title: "tooLargeTitle", body: "tooLargeBody", icon: "page", ways: ["selection"] },
  "no-text": { title: "noTextTitle", body: "noTextBody", icon: "page", ways: ["selection", "again"] },
  "in-frame": { title: "inFrameTitle", body: "inFrameBody", icon: "page", ways: ["again"] },
  "no-selection": { title: "noSelectionTitle", body: "noSelectionBody", icon: "select", ways: ["selection"] },
  "extract-failed": {
    title: "extractFailedTitle",
    body: "extractFailedBody",
    icon: "warn",
    ways: ["again", "selection", "details"],
  },
  "match-failed": {
    title: "matchFailedTitle",
    body: "matchFailedBody",
    icon: "warn",
    ways: ["again", "details"],
  },
};

interface Props {
  readonly code: VisitFailure;
  readonly detail: string;
  readonly services: Pick<ScreenServices, "reportFacts">;
  readonly onRead: (scope: "page" | "selection") => void;
}

/** A page that could not be read or matched: what happened, and what to do about it. */
export function ErrorNotice({ code, detail, services, onRead }: Props) {
  const i18n = useI18n();
  const { copyText } = useCopy();
  const { title, body, icon, ways } = failures[code];
  const tellsDetails = ways.includes("details");
  const details = useDetails(services, code, tellsDetails);
  return (
    <div class="message" role={tellsDetails ? "alert" : "status"}>
      <Icon name={icon} />
      <h1 class="t4">{i18n.text(title)}</h1>
      <p>{i18n.text(body)}</p>
      {ways.length > 0 && (
        <div class="row">
          {ways.map((way, at) => (
            <Way
              key={way}
              way={way}
              primary={at === 0}
              onRead={onRead}
              onDetails={() => copyText([details, detail].filter(Boolean).join("\n"), "copiedDetails")}
            />
          ))}
        </div>
      )}
      {tellsDetails && <p class="t1 faint">{details}</p>}
    </div>
  );
}

interface WayProps extends Pick<Props, "onRead"> {
  readonly way: Words["ways"][number];
  readonly primary: boolean;
  readonly onDetails: () => void;
}

const wayKeys = { selection: "readSelection", again: "tryAgain", details: "copyDetails" } as const;

function Way({ way, primary, onRead, onDetails }: WayProps) {
  const i18n = useI18n();
  const actions = { selection: () => onRead("selection"), again: () => onRead("page"), details: onDetails };
  return (
    <button class={primary ? "btn primary" : "btn"} type="button" onClick={actions[way]}>
      {i18n.text(wayKeys[way])}
    </button>
  );
}

/** The code with the engine and the corpus it happened with, as soon and as far as they can be told. */
function useDetails(services: Props["services"], code: VisitFailure, wanted: boolean): string {
  const i18n = useI18n();
  const [facts, setFacts] = useState<ReportFacts>();
  useEffect(() => {
    // A store that cannot be asked may be why the page failed: the code alone is told then.
    if (wanted) services.reportFacts().then(setFacts, () => setFacts(undefined));
  }, [services, wanted]);
  return describe(i18n, code, facts);
}

function describe(i18n: I18n, code: VisitFailure, facts: ReportFacts | undefined): string {
  if (!facts) return code;
  return i18n.text("details", { code, engine: facts.engine, revision: facts.revision });
}
