import { nameIn } from "../../lib/services/figure-name";
import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";

/** What is on record for a statement that begins beside it: how much, the latest of it, and the way there. */
export function MarginMatch({ statement }: { readonly statement: PageStatementView }) {
  const i18n = useI18n();
  const { earlier, sameDay, unknown, later } = statement.groups;
  const related = [...earlier, ...sameDay, ...unknown, ...later];
  const [first] = related;
  if (!first) return null;
  const isEarlier = earlier.length > 0;
  const count = isEarlier ? earlier.length : related.length;
  return (
    <div class="margin-note match">
      <p>
        <a
          class="link"
          href={`#statement-${statement.number}`}
          onClick={(event) => goTo(event, statement.number)}
        >
          {i18n.plural(isEarlier ? "tierEarlier" : "libraryOnRecordCount", count)}
        </a>
      </p>
      <p class="meta">
        <span>
          <bdi>{nameIn(first.speaker.names, i18n.script).full}</bdi>
        </span>
        <When when={first.when} />
      </p>
    </div>
  );
}

function When({ when }: Pick<EvidencedRecord, "when">) {
  const i18n = useI18n();
  if (when.label === "unknown") return <span class="unknown">{i18n.text("dateUnknown")}</span>;
  const key = when.label === "said" ? "dateSaid" : "datePublished";
  return <span>{i18n.nodes(key, { date: <DateText date={when.date} /> })}</span>;
}

/** Goes there without a step in the address, which says what the library shows. */
function goTo(event: Event, number: number): void {
  event.preventDefault();
  const target = document.getElementById(`statement-${number}`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
}
