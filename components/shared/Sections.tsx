import { citedPage } from "../../lib/services/cited-words";
import type { ReportView, SectionView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { PageStatement } from "./PageStatement";

interface Props {
  readonly view: ReportView;
  readonly sections: readonly SectionView[];
}

/** The statements in page order; those of a round-up's article or a live blog's entry under its own headline, outlet and date. */
export function Sections({ view, sections }: Props) {
  const { head, statements } = view;
  return (
    <>
      {sections.map((section, at) => (
        <div key={at} class="section-of-page">
          {section.heading && <SectionHead heading={section.heading} language={head.language} />}
          {section.statements.map((statement) => (
            <PageStatement
              key={statement.key}
              statement={statement}
              page={{
                ...citedPage(view, section.heading),
                count: statements,
              }}
            />
          ))}
        </div>
      ))}
    </>
  );
}

const labels = {
  article: "liveBetween",
  dispatch: "dispatch",
  compiler: "compilerNote",
  entry: "liveEntry",
} as const;

function SectionHead({
  heading,
  language,
}: {
  readonly heading: NonNullable<SectionView["heading"]>;
  readonly language: string;
}) {
  const i18n = useI18n();
  const { kind, headline, outlet, publishedOn } = heading;
  const known = language === "und" ? {} : { lang: language };
  return (
    <header class="section-of-page-head">
      <p class="meta">
        <span>{i18n.text(labels[kind])}</span>
        {outlet && (
          <span>
            <bdi>{outlet}</bdi>
          </span>
        )}
        {publishedOn && (
          <span>
            {i18n.nodes("datePublished", { date: <DateText date={publishedOn} /> })}
            {kind === "entry" && publishedOn.precision === "minute" && (
              <bdi dir="ltr"> {publishedOn.value.slice(11, 16)}</bdi>
            )}
          </span>
        )}
      </p>
      {headline && (
        <p class="t3 strong">
          <bdi {...known}>{headline}</bdi>
        </p>
      )}
    </header>
  );
}
