import { useRef } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { ArticleView } from "../../lib/services/article-view";
import { citedPage } from "../../lib/services/cited-words";
import type { FigureView } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";
import { FigureName } from "../shared/FigureName";
import { PageStatement } from "../shared/PageStatement";
import { useLines } from "../use-lines";
import { LibraryLink } from "./LibraryLink";

/** What the article was found to say when it was kept: its figures, its statements, and what is on record for each. */
export function OnRecordPart({ view }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  const { report } = view;
  const list = useRef<HTMLElement>(null);
  useLines(list);
  const { figures, sections, statements } = report;
  const head = { ...report.head, ...asCorrected(view) };
  return (
    <section class="on-record" aria-labelledby="on-record-title" ref={list}>
      <h3 class="t3 strong" id="on-record-title">
        {i18n.text("libraryReported")}
      </h3>
      {figures.length > 0 && (
        <ul class="chips" aria-label={i18n.text("libraryFiguresNamed")}>
          {figures.map((figure) => (
            <li key={figure.figureId}>
              <FigureLink figure={figure} />
            </li>
          ))}
        </ul>
      )}
      {statements === 0 && <p class="soft">{i18n.text("noStatementTitle")}</p>}
      {sections.map(({ heading, statements: own }) =>
        own.map((statement) => (
          <div key={statement.number} id={`statement-${statement.number}`} tabIndex={-1}>
            <PageStatement
              statement={statement}
              page={{ ...citedPage({ ...report, head }, heading), count: statements }}
            />
          </div>
        )),
      )}
    </section>
  );
}

/** What the user put right of outlet and date goes into what is copied. */
function asCorrected({ outlet, publishedOn }: ArticleView): Partial<ArticleView["report"]["head"]> {
  return {
    ...(outlet.value === undefined ? {} : { outlet: outlet.value }),
    ...(publishedOn.value === undefined ? {} : { publishedOn: publishedOn.value }),
  };
}

function FigureLink({ figure: { figureId, kind, names, possible } }: { readonly figure: FigureView }) {
  const i18n = useI18n();
  const classes = ["chip", kind === "organisation" && "org", possible && "possible"];
  return (
    <LibraryLink
      to={{ ...WHOLE_LIBRARY, view: "figures", open: figureId }}
      class={classes.filter(Boolean).join(" ")}
    >
      <FigureName names={names} short />
      {possible && <span class="vh">{i18n.text("figurePossible")}</span>}
    </LibraryLink>
  );
}
