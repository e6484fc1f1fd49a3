import { useMemo, useState } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import { nameIn } from "../../lib/services/figure-name";
import { buildFigurePage, type FigureRow, listFigures } from "../../lib/services/figure-page";
import { foldName } from "../../lib/text/fold-name";
import { useI18n } from "../i18n-context";
import { FigureName } from "../shared/FigureName";
import { CorpusTable } from "./CorpusTable";
import { FigurePage } from "./FigurePage";
import { FilterField } from "./FilterField";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";
import { PageFrame, PageWaiting } from "./PageFrame";

/** The figures of the corpus, or the page of the one that is open. */
export function FiguresView() {
  const { query, corpus, snapshot } = useLibrary();
  const { open } = query;
  const page = useMemo(
    () => (corpus && open !== undefined ? buildFigurePage(open, corpus, snapshot.rows) : undefined),
    [corpus, open, snapshot],
  );
  if (!corpus) return <PageWaiting />;
  if (open === undefined) return <AllFigures />;
  return page ? <FigurePage view={page} key={page.figureId} /> : <NotInCorpus />;
}

/** What an address names is not in the corpus, or not any more. */
export function NotInCorpus() {
  const i18n = useI18n();
  return (
    <PageFrame title={i18n.text("libraryNotInCorpus")}>
      <p class="soft">{i18n.text("libraryNotInCorpusWhy")}</p>
    </PageFrame>
  );
}

function AllFigures() {
  const i18n = useI18n();
  const { corpus } = useLibrary();
  const [typed, setTyped] = useState("");
  const rows = useMemo(() => (corpus ? listFigures(corpus) : []), [corpus]);
  const sought = foldName(typed.trim());
  const shown = rows.filter(({ names }) =>
    Object.values(names).some((name) => foldName(`${name.full} ${name.short}`).includes(sought)),
  );
  return (
    <PageFrame title={i18n.text("libraryFigures")}>
      <FilterField
        label={i18n.text("libraryFindFigure")}
        value={typed}
        onValue={setTyped}
        count={shown.length}
      />
      <CorpusTable columns={["libraryName", "libraryDescription"]}>
        {shown.map((row) => (
          <FigureLine key={row.figureId} row={row} />
        ))}
      </CorpusTable>
    </PageFrame>
  );
}

function FigureLine({ row }: { readonly row: FigureRow }) {
  const i18n = useI18n();
  const { figureId, names, kind, description, statements, own } = row;
  const other = i18n.script === "Latn" ? names.Arab : names.Latn;
  const shown = nameIn(names, i18n.script).full;
  return (
    <tr>
      <th scope="row">
        <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, view: "figures", open: figureId }}>
          <FigureName names={names} />
        </LibraryLink>{" "}
        {other && other.full !== shown && <bdi class="soft regular">{other.full}</bdi>}
        {own && <span class="yours">{i18n.text("libraryYoursMark")}</span>}
      </th>
      <td class="soft">
        {description === "" ? (
          i18n.text(kind === "person" ? "libraryPerson" : "libraryOrganisation")
        ) : (
          <bdi>{description}</bdi>
        )}
      </td>
      <td class="end num">{i18n.number(statements)}</td>
    </tr>
  );
}
