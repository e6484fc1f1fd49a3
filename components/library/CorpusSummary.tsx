import type { FigureId } from "../../lib/domain/ids";
import type { FigureNames } from "../../lib/services/figure-name";
import type { FigurePageView } from "../../lib/services/figure-page";
import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { FigureName } from "../shared/FigureName";
import { LibraryLink } from "./LibraryLink";

/** What a figure is, to whom it belongs, and how much of what is on record is shipped and how much the user's own. */
export function CorpusSummary({ view }: { readonly view: FigurePageView }) {
  const i18n = useI18n();
  const { kind, description, count, documents, origin } = view;
  return (
    <>
      <p class="soft meta-line">
        <span>{i18n.text(kind === "person" ? "libraryPerson" : "libraryOrganisation")}</span>
        <Affiliations view={view} />
        <span>{i18n.plural("libraryStatementCount", count)}</span>
        {count > 0 && <span>{i18n.plural("libraryDocumentCount", documents)}</span>}
        <Shares view={view} />
        {origin !== "corpus" && <span class="yours">{i18n.text(marks[origin])}</span>}
      </p>
      {description !== "" && (
        <p class="soft measure">
          <bdi>{description}</bdi>
        </p>
      )}
    </>
  );
}

const marks = {
  own: "libraryYoursMark",
  imported: "recordImported",
  edited: "libraryEditedMark",
} as const satisfies Record<string, MessageKey>;

/** How many of the statements are the user's own or came with a file; that all are shipped, if so. */
export function Shares({
  view: { count, own, imported },
}: {
  readonly view: Pick<FigurePageView, "count" | "own" | "imported">;
}) {
  const i18n = useI18n();
  if (count === 0) return null;
  if (own + imported === 0) return <span>{i18n.text("libraryAllShipped")}</span>;
  return (
    <>
      {own > 0 && <span>{i18n.plural("libraryOwnCount", own)}</span>}
      {imported > 0 && <span>{i18n.plural("libraryImportedCount", imported)}</span>}
    </>
  );
}

function Affiliations({ view }: { readonly view: FigurePageView }) {
  const i18n = useI18n();
  const link = (figureId: FigureId, names: FigureNames) => (
    <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, view: "figures", open: figureId }}>
      <FigureName names={names} />
    </LibraryLink>
  );
  return (
    <>
      {view.affiliations.map(({ figureId, names }) => (
        <span key={figureId}>{i18n.nodes("libraryAffiliated", { name: link(figureId, names) })}</span>
      ))}
    </>
  );
}
