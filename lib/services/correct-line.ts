import { type Correction, layEdits } from "../corpus/lay-edits";
import type { Edit, EditTarget } from "../domain/edit";
import type { ClaimId, EditId, FigureId, StatementId } from "../domain/ids";
import type { SightingForm, Stance, Statement } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";
import { parseTypedDate, typedForm } from "../reading/typed-date";
import { getCorpusEntries, readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { type FigureNames, namesOf } from "./figure-name";
import { newId } from "./new-id";

/** The fields of a line of the record that can be put right, as they stand in the form. */
export interface LineFields {
  readonly text: string;
  /** As typed: "2017-10-23", "2017-10", "2017"; "" for unknown. */
  readonly saidOn: string;
  /** "" for somebody without a name. */
  readonly speaker: FigureId | "";
  readonly form: SightingForm;
  /** How the claim is taken up for which the line is shown; absent where it is shown for none. */
  readonly stance?: Stance;
}

/** A line of the record ready to be put right, and whom it can be given to. */
export interface LineDraft {
  readonly statement: Statement;
  readonly claimId?: ClaimId;
  readonly fields: LineFields;
  readonly figures: readonly { readonly id: FigureId; readonly names: FigureNames }[];
  readonly corrections: readonly Correction[];
}

/** Why a form makes no line: the field at fault. */
export type LineProblem = "text" | "saidOn" | "other";

/** What the fields come to: edits to be laid, none where nothing was changed. */
export type LineEdits =
  | { readonly kind: "edits"; readonly edits: readonly Omit<Edit, "at">[] }
  | { readonly kind: "problem"; readonly field: LineProblem };

/** What a statement reads now, for its form; undefined if it is gone or the user's own, which is changed in its place. */
export async function loadLine(
  db: OnRecordDatabase,
  id: StatementId,
  claimId?: ClaimId,
): Promise<LineDraft | undefined> {
  const entry = (await getCorpusEntries<Statement>(db, "statements", [id])).get(id);
  if (entry === undefined || entry.origin === "user") return undefined;
  const { row: statement, corrections } = entry;
  const { rows } = await readCorpusRows(db);
  const figures = rows.figures
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((figure) => ({ id: figure.id, names: namesOf(figure) }));
  return {
    statement,
    ...(claimId === undefined ? {} : { claimId }),
    fields: fieldsOf(statement, claimId),
    figures,
    corrections,
  };
}

function fieldsOf(statement: Statement, claimId: ClaimId | undefined): LineFields {
  const sighting = statement.sightings[0]!;
  const stance = statement.claims.find((claim) => claim.id === claimId)?.how;
  return {
    text: sighting.text,
    saidOn: typedForm(statement.saidOn),
    speaker: typeof statement.speaker === "string" ? statement.speaker : "",
    form: sighting.form,
    ...(stance === undefined ? {} : { stance }),
  };
}

/**
 * The edits that bring a line from what it reads to what the form says, one for each field that was changed. What would
 * leave no valid line is a problem, and nothing is laid.
 */
export function editsOfLine({ statement, claimId, fields: before }: LineDraft, typed: LineFields): LineEdits {
  const text = typed.text.trim();
  if (text === "" || text.length > 1000) return { kind: "problem", field: "text" };
  const saidOn = typed.saidOn.trim() === before.saidOn ? statement.saidOn : parseTypedDate(typed.saidOn);
  if (saidOn === undefined) return { kind: "problem", field: "saidOn" };
  const sighting = `sightings/${statement.sightings[0]!.id}`;
  const changes: readonly (readonly [string, string | UncertainDate, boolean])[] = [
    [`${sighting}/text`, text, text !== before.text],
    ["saidOn", saidOn, saidOn !== statement.saidOn],
    ["speaker", typed.speaker, typed.speaker !== "" && typed.speaker !== before.speaker],
    [`${sighting}/form`, typed.form, typed.form !== before.form],
    [`claims/${claimId ?? ""}/how`, typed.stance ?? "", typed.stance !== before.stance],
  ];
  const edits = changes.flatMap(([field, value, changed]) =>
    changed ? [makeEdit({ table: "statements", id: statement.id }, field, value)] : [],
  );
  // The time is the store's; any will do to see what comes of them.
  const laid = edits.map((edit) => ({ ...edit, at: "2000-01-01T00:00:00.000Z" }));
  const { stale } = layEdits("statements", statement, laid);
  return stale.length > 0 ? { kind: "problem", field: "other" } : { kind: "edits", edits };
}

function makeEdit(target: EditTarget, field: string, value: string | UncertainDate): Omit<Edit, "at"> {
  return { id: newId() as EditId, target, field, op: "set", value: structuredClone(value) as Edit["value"] };
}
