import type { FigureId } from "../../lib/domain/ids";
import type { FigureNames } from "../../lib/services/figure-name";
import type { FigurePageView } from "../../lib/services/figure-page";
import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import { useI18n } from "../i18n-context";
import { FigureName } from "../shared/FigureName";
import { LibraryLink } from "./LibraryLink";

/** What a figure is, to whom it belongs, and how much of what is on record is shipped and how much the user's own. */
export function CorpusSummary({ view }: { readonly view: FigurePageView }) {
  const i18n = useI18n();
  const { kind, description, count, documents, own, origin } = view;
  return (
    <>
      <p class="soft meta-line">
        <span>{i18n.text(kind === "person" ? "libraryPerson" : "libraryOrganisation")}</span>
        <Affiliations view={view} />
        <span>{i18n.plural("libraryStatementCount", count)}</span>
        {count > 0 && <span>{i18n.plural("libraryDocumentCount", documents)}</span>}
        {count > 0 && (
          <span>{own === 0 ? i18n.text("libraryAllShipped") : i18n.plural("libraryOwnCount", own)}</span>
        )}
        {origin !== "corpus" && (
          <span class="yours">{i18n.text(origin === "own" ? "libraryYoursMark" : "libraryEditedMark")}</span>
        )}
      </p>
      {description !== "" && (
        <p class="soft measure">
          <bdi>{description}</bdi>
        </p>
      )}
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
