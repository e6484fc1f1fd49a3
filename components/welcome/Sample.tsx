import { useState } from "preact/hooks";

import { buildReportView, type ReportView } from "../../lib/services/report-view";
import { useI18n } from "../i18n-context";
import type { ReportFacts } from "../../lib/services/corpus-facts";
import type { SampleArticle } from "../services";
import { DateText } from "../shared/DateText";
import { Report } from "../shared/Report";
import type { WelcomeServices } from "./Welcome";

type State =
  | { readonly kind: "closed" | "working" | "failed" }
  | {
      readonly kind: "open";
      readonly article: SampleArticle;
      readonly view: ReportView;
      readonly facts: ReportFacts;
    };

/** The sample article on demand, with the report beside it that popup and side panel would show. */
export function Sample({ services }: { readonly services: WelcomeServices }) {
  const i18n = useI18n();
  const [state, setState] = useState<State>({ kind: "closed" });
  const open = () => {
    setState({ kind: "working" });
    match(services).then(setState, () => setState({ kind: "failed" }));
  };
  const isOpen = state.kind === "open";
  return (
    <section class="sample" aria-label={i18n.text("sampleLabel")}>
      <button
        class={isOpen ? "btn" : "btn primary"}
        type="button"
        aria-expanded={isOpen}
        onClick={isOpen ? () => setState({ kind: "closed" }) : open}
      >
        {i18n.text(isOpen ? "welcomeHideSample" : "welcomeTry")}
      </button>
      {state.kind === "working" && <p role="status">{i18n.text("progressLabel")}</p>}
      {state.kind === "failed" && <p role="alert">{i18n.text("sampleFailed")}</p>}
      {state.kind === "open" && (
        <div class="sample-pair">
          <Article article={state.article} />
          <div class="sample-report">
            <h2 class="meta">{i18n.text("sampleReport")}</h2>
            <div class="panel grown">
              <Report view={state.view} facts={state.facts} place="embedded" />
            </div>
          </div>
        </div>
      )}
    </section>
  );
}

function Article({ article }: { readonly article: SampleArticle }) {
  const i18n = useI18n();
  return (
    <article class="sample-article">
      <p class="note-line">
        <strong>{i18n.text("sampleLabel")}.</strong> {i18n.text("sampleNote")}
      </p>
      <div class="stack" lang="en" dir="ltr">
        <h2 class="t5">{article.title}</h2>
        <p class="meta">
          <span>{article.outlet}</span>
          <span>
            <bdi>
              <DateText date={article.publishedOn} />
            </bdi>
          </span>
        </p>
        {article.paragraphs.map((paragraph, at) => (
          <p key={at} class="t3">
            {paragraph}
          </p>
        ))}
      </div>
    </article>
  );
}

async function match(services: WelcomeServices): Promise<State> {
  const { article, report } = await services.matchSample();
  const [rows, facts] = await Promise.all([services.loadRows(report), services.reportFacts()]);
  return { kind: "open", article, view: buildReportView(report, rows), facts };
}
