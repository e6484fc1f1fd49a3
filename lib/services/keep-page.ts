import { aliasKey } from "../collection/alias-key";
import { findAliasKeys } from "../collection/identity";
import { type Capture, planSave, type SavePlan } from "../collection/save-plan";
import { summarise, summariseReport } from "../collection/summarise";
import { engineVersion } from "../domain/engine";
import type { ArticleId, OutletId, VersionId } from "../domain/ids";
import type { ArticleCorrections } from "../domain/library-article";
import type { PageReport } from "../domain/page-report";
import { addVersion, findVersions, getOutletOfHost, getText, putArticle } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import type { ArticleRow, VersionRow } from "../store/rows";
import { mergeCorrections } from "../store/updates/article-updates";
import { sameValue } from "../store/updates/same-value";
import { edited, stampAfter } from "../store/updates/stamps";
import { anchorAnnotations } from "./anchor-annotations";
import { findKeptArticle, type FoundArticle } from "./find-kept-article";
import { newId } from "./new-id";
import { sha256 } from "./sha256";

/** The tables {@link keepPage} touches. */
export const KEEP_TABLES = ["articles", "versions", "texts", "annotations", "anchors"] as const;

/** All that has to be known of a page before the transaction that keeps it, which can wait for nothing but the store. */
export type PreparedPage = Capture & { readonly outletId: OutletId | undefined };

/** What keeping a page came to. */
export type KeptPage = Pick<SavePlan, "outcome" | "articleId" | "latestVersion" | "versions"> & {
  /** It was in the trash and is back. */
  readonly restored: boolean;
};

/** Makes a page ready to be kept: hashes its text, finds its outlet in the corpus, gives it ids for new rows. */
export async function preparePage(db: OnRecordDatabase, report: PageReport): Promise<PreparedPage> {
  const { text, url, canonicalUrl } = report.article;
  const host = hostOf(canonicalUrl) ?? hostOf(url);
  return {
    report,
    textSha256: await sha256(text),
    articleId: newId() as ArticleId,
    versionId: newId() as VersionId,
    extractor: { name: "on-record", version: engineVersion },
    outletId: host === undefined ? undefined : await getOutletOfHost(db, host),
  };
}

/**
 * Keeps a page: a new article, a new version of the one it is, or nothing but what is new of its addresses and
 * corrections. An article in the trash comes back. Whether it is kept already is decided here, inside the transaction,
 * so that two tabs that keep the same article at once end in one. Part of a write to {@link KEEP_TABLES}, and a chain of
 * the database's own promises from end to end: the transaction can get lost behind others.
 */
export function keepPage(
  db: OnRecordDatabase,
  page: PreparedPage,
  corrections?: WantedCorrections,
): PromiseLike<KeptPage> {
  return findKeptArticle(db, page.report.article).then((found) =>
    found.kept === undefined
      ? keepIn(db, page, { ...found, versions: [], corrections })
      : findVersions(db, found.kept.id).then((versions) => {
          const latest = versions.at(-1);
          const before = { ...found, versions, corrections };
          const isSame = latest === undefined || latest.textSha256 === page.textSha256;
          if (isSame) return keepIn(db, page, before);
          return getText(db, latest.id).then((row) => keepIn(db, page, { ...before, latestText: row?.text }));
        }),
  );
}

/** Corrections instead of those there are, but for fields that are left as they `was`. */
export type WantedCorrections = {
  readonly wanted: ArticleCorrections | undefined;
  readonly was: ArticleCorrections | undefined;
};

type Before = FoundArticle & {
  readonly versions: readonly VersionRow[];
  readonly latestText?: string | undefined;
  readonly corrections: WantedCorrections | undefined;
};

function keepIn(
  db: OnRecordDatabase,
  page: PreparedPage,
  {
    kept: found,
    takenKeys,
    versions,
    latestText,
    corrections: { wanted, was } = { wanted: undefined, was: undefined },
  }: Before,
): KeptPage | PromiseLike<KeptPage> {
  const latest = versions.at(-1);
  // An article without any version is damage; the page is kept as a new one beside it.
  const row = latest && found;
  const now = stampAfter(db.now(), latest?.capturedAt);
  const corrections = wanted && row ? mergeCorrections(row.corrections, wanted, was) : wanted;
  const plan = planSave(page, row && { article: row, latest, latestText }, { corrections, now });
  const changed = changedRow(db.now(), row, {
    ...fieldsOf(plan, { row, versions, takenKeys }),
    outletId: row?.outletId ?? page.outletId,
  });
  const { outcome, articleId, latestVersion, version } = plan;
  const restored = row?.deletedAt !== undefined;
  const kept = { outcome, articleId, latestVersion, versions: plan.versions, restored };
  if (changed === undefined) return kept;
  return putArticle(db, changed)
    .then(() => version && anchorAnnotations(db, version))
    .then(() => version && addVersion(db, version))
    .then(() => kept);
}

function fieldsOf(
  plan: SavePlan,
  {
    row,
    versions,
    takenKeys,
  }: Pick<Before, "versions" | "takenKeys"> & { readonly row: ArticleRow | undefined },
) {
  const { articleId: id, version, corrections, latestVersion } = plan;
  const heads = version === undefined ? versions : [...versions, version];
  const facts = version === undefined ? row!.summary : summariseReport(version.report);
  const aliases = plan.aliases.filter(({ url }) => !takenKeys.has(aliasKey(url)));
  const summary = summarise(plan, heads, facts);
  return { id, aliases, aliasKeys: findAliasKeys(aliases), corrections, latestVersion, summary };
}

type Fields = Pick<
  ArticleRow,
  "id" | "aliases" | "aliasKeys" | "corrections" | "latestVersion" | "summary"
> & {
  readonly outletId: OutletId | undefined;
};

/** The row as it is to be, counted and stamped; undefined where it is so already. */
function changedRow(
  now: Date,
  row: ArticleRow | undefined,
  { outletId, ...fields }: Fields,
): ArticleRow | undefined {
  const wanted = { ...fields, ...(outletId !== undefined && { outletId }) };
  if (row === undefined) {
    const createdAt = stampAfter(now, undefined);
    return { ...wanted, tags: [], createdAt, editedAt: createdAt, rev: 1 };
  }
  const restored = { ...wanted, deletedAt: undefined };
  return sameValue(row, { ...row, ...restored }) ? undefined : edited<ArticleRow>(row, now, restored);
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, "") || undefined;
}
