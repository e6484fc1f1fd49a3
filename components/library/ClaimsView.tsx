import { useMemo, useState } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { Claim } from "../../lib/domain/claim";
import { buildClaimPage, type ClaimPageView, listClaims } from "../../lib/services/claim-page";
import { foldName } from "../../lib/text/fold-name";
import { claimWording } from "../record-wording";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
import { ArticlesNaming } from "./ArticlesNaming";
import { Shares } from "./CorpusSummary";
import { CorpusTable } from "./CorpusTable";
import { NotInCorpus } from "./FiguresView";
import { FilterField } from "./FilterField";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";
import { PageFrame, PageWaiting } from "./PageFrame";
import { StatementList } from "./StatementList";

/** The claims of the corpus, or the page of the one that is open. */
export function ClaimsView() {
  const { query, corpus, snapshot } = useLibrary();
  const { open } = query;
  const page = useMemo(
    () => (corpus && open !== undefined ? buildClaimPage(open, corpus, snapshot.rows) : undefined),
    [corpus, open, snapshot],
  );
  if (!corpus) return <PageWaiting />;
  if (open === undefined) return <AllClaims />;
  return page ? <ClaimPage view={page} key={page.claim.id} /> : <NotInCorpus />;
}

function AllClaims() {
  const i18n = useI18n();
  const { corpus } = useLibrary();
  const [typed, setTyped] = useState("");
  const rows = useMemo(() => (corpus ? listClaims(corpus) : []), [corpus]);
  const sought = foldName(typed.trim());
  const shown = rows.filter(({ claim }) =>
    [claim.topic, ...Object.values(claim.wording)].some((text) => foldName(text).includes(sought)),
  );
  return (
    <PageFrame title={i18n.text("libraryClaims")}>
      <FilterField
        label={i18n.text("libraryFindClaim")}
        value={typed}
        onValue={setTyped}
        count={shown.length}
      />
      <CorpusTable columns={["libraryClaim"]}>
        {shown.map(({ claim, statements, own }) => (
          <tr key={claim.id}>
            <th scope="row">
              <ClaimLink claim={claim} /> {own && <span class="yours">{i18n.text("libraryYoursMark")}</span>}
            </th>
            <td class="end num">{i18n.number(statements)}</td>
          </tr>
        ))}
      </CorpusTable>
    </PageFrame>
  );
}

/** A claim: its wording, who took it up and how, in time order, with the articles that take it up. */
function ClaimPage({ view }: { readonly view: ClaimPageView }) {
  const i18n = useI18n();
  const { claim, related, statements, count, articles } = view;
  const { text, language } = wordingOf(i18n, claim);
  return (
    <PageFrame title={text} heading={<bdi lang={language}>{text}</bdi>} about={<AboutClaim view={view} />}>
      {count > 0 ? (
        <StatementList statements={statements} withSpeaker withClaims={false} />
      ) : (
        <p class="soft">{i18n.text("libraryNoStatements")}</p>
      )}
      {related.length > 0 && (
        <section class="section">
          <h2>{i18n.text("libraryRelatedClaims")}</h2>
          <ul class="article-lines">
            {related.map((other) => (
              <li key={other.id}>
                <ClaimLink claim={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ArticlesNaming articles={articles} />
    </PageFrame>
  );
}

function AboutClaim({ view }: { readonly view: ClaimPageView }) {
  const { language } = wordingOf(useI18n(), view.claim);
  const others = Object.entries(view.claim.wording).filter(([tag]) => tag !== language);
  return (
    <>
      {others.map(([tag, wording]) => (
        <p class="soft measure" key={tag} lang={tag} dir="auto">
          {wording}
        </p>
      ))}
      <Stances view={view} />
    </>
  );
}

/** How many assert it, deny it, only mention it: counts, side by side, without a sum of opposites. */
function Stances({ view }: { readonly view: ClaimPageView }) {
  const i18n = useI18n();
  const { stances, documents, count, isOwn } = view;
  return (
    <p class="soft meta-line">
      <span>{i18n.text("libraryClaim")}</span>
      {stances.asserts > 0 && <span>{i18n.plural("libraryAsserting", stances.asserts)}</span>}
      {stances.denies > 0 && <span>{i18n.plural("libraryDenying", stances.denies)}</span>}
      {stances.mentions > 0 && <span>{i18n.plural("libraryMentioning", stances.mentions)}</span>}
      {count > 0 && <span>{i18n.plural("libraryDocumentCount", documents)}</span>}
      <Shares view={view} />
      {isOwn && <span class="yours">{i18n.text("libraryYoursMark")}</span>}
    </p>
  );
}

function ClaimLink({ claim }: { readonly claim: Claim }) {
  const { text, language } = wordingOf(useI18n(), claim);
  return (
    <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, view: "claims", open: claim.id }}>
      <bdi lang={language}>{text}</bdi>
    </LibraryLink>
  );
}

function wordingOf(i18n: I18n, claim: Claim) {
  return claimWording(i18n, claim);
}
