import { parseTags } from "../collection/parse-tags";
import type { AnnotationColour } from "../domain/annotation";
import type { AnnotationId, ClaimId, FigureId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { StatementDraft } from "../reading/statement-draft";
import { getActiveTab } from "../platform/tabs";
import { getVisit } from "../platform/visits";
import { getClaims, getFigures, readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { sameAddress } from "../text/page-address";
import { citeNote, citeSelection } from "./cite-words";
import { type DraftOutcome, draftOfAnnotation, draftOfSelection, type QuotedWords } from "./draft-of-words";
import { choiceOf, claimChoiceOf, findClaimChoices, findFigureChoices } from "./find-choices";
import { createRecordedFinder } from "./find-recorded";
import { addNote, change } from "./write-notes";
import { checkDraft, recordingChange, unrecordingChange } from "./record-statement";

type TypedNote = { readonly body: string; readonly tags: string; readonly colour: AnnotationColour };
type Source =
  | { readonly kind: "annotation"; readonly id: AnnotationId }
  | { readonly kind: "selection"; readonly quote: QuotedWords; readonly note: TypedNote };

/** What recording statements asks of the world around it, over the real store and the real browser. */
export function createStatementServices(db: () => Promise<OnRecordDatabase>) {
  const findRecorded = createRecordedFinder(db);
  return {
    findRecorded,
    citeSelection: async (quote: QuotedWords) => citeSelection(await db(), await getReport(), quote),
    citeNote: async (id: AnnotationId) => {
      const opened = await db();
      return citeNote(opened, await opened.annotations.get(id), await getReport());
    },
    prefillStatement: async (source: Source): Promise<DraftOutcome> => prefill(await db(), source),
    findFigures: async (typed: string) => {
      const { rows } = await readCorpusRows(await db());
      return findFigureChoices(rows.figures, typed);
    },
    findClaims: async (typed: string) => {
      const { rows } = await readCorpusRows(await db());
      return findClaimChoices(rows.claims, typed);
    },
    getFigure: async (id: FigureId) => {
      const figure = (await getFigures(await db(), [id])).get(id);
      return figure && choiceOf(figure);
    },
    getClaims: async (ids: readonly ClaimId[]) =>
      [...(await getClaims(await db(), ids)).values()].map(claimChoiceOf),
    recordStatement: async (source: Source, draft: StatementDraft, language: string) =>
      record(await db(), source, { draft, language }),
  };
}

async function prefill(db: OnRecordDatabase, source: Source): Promise<DraftOutcome> {
  const report = await getReport();
  if (source.kind === "selection") return draftOfSelection(report, source.quote);
  const annotation = await read(db, ["annotations"], () => db.annotations.get(source.id));
  if (annotation === undefined) return { kind: "refused", why: "not-in-article" };
  return draftOfAnnotation(db, annotation, report);
}

async function record(
  db: OnRecordDatabase,
  source: Source,
  { draft, language }: { readonly draft: StatementDraft; readonly language: string },
) {
  const checked = await checkDraft(db, draft, language);
  if (checked.kind === "problems") return checked;
  if (source.kind === "annotation") return change(recordingChange(source.id, checked));
  const { quote, note } = source;
  const { id } = quote;
  const kept = id && (await read(db, ["annotations"], () => db.annotations.get(id)));
  // Kept by an attempt of which no answer came back.
  if (kept?.statementId !== undefined) return { kind: "kept" as const };
  if (kept) return change(recordingChange(kept.id, checked));
  const content = { ...note, body: note.body.trim(), tags: parseTags(note.tags) };
  const statement = { id: checked.statementId, rows: checked.rows };
  return addNote(quote, content, { statement, undo: (id) => unrecordingChange(id, checked) });
}

/** The report of the page that the active tab shows, if it was read. */
async function getReport(): Promise<PageReport | undefined> {
  const tab = await getActiveTab();
  const visit = tab && (await getVisit(tab.id));
  if (visit?.stage !== "done") return undefined;
  return tab?.url === undefined || sameAddress(visit.url, tab.url) ? visit.report : undefined;
}
