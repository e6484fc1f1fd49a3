import type { Edit } from "../domain/edit";
import type { Figure } from "../domain/figure";
import type { EditId } from "../domain/ids";
import type { Judgement, JudgementTarget } from "../domain/judgement";
import type { LibraryChange } from "../domain/library-change";
import { getLearnableName } from "../figures/learnable-spelling";
import { foldSpelling } from "../figures/fold-spelling";
import type { CompiledCorpus } from "../reading/compile-corpus";
import { newestInScope } from "../reading/judged-page";
import { getFigures } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readOwnOfFigure } from "../store/own-of-figure";
import { readJudgements } from "../store/judgement-repository";
import { sameValue } from "../store/updates/same-value";
import { newId } from "./new-id";

type SingleChange = Exclude<LibraryChange, { kind: "together" }>;
type JudgementChange = Extract<SingleChange, { kind: "judgement.add" }>;
type Mention = Extract<JudgementTarget, { kind: "mention" }>;

/**
 * The change with what follows from the user's word on names: a spelling that is confirmed for a figure is added to the
 * figure's names where that is safe, and one that is taken back or refused is taken out again unless another judgement
 * still confirms it. All of it is one change, written and undone at once. A change without such words is given back.
 */
export async function withLearnedSpellings(
  db: OnRecordDatabase,
  change: LibraryChange,
  compiled: () => Promise<Pick<CompiledCorpus, "figures">>,
): Promise<LibraryChange> {
  const changes: readonly SingleChange[] = change.kind === "together" ? change.changes : [change];
  const said = changes.filter(isOnMention);
  if (said.length === 0) return change;
  const learned: SingleChange[] = [];
  for (const { judgement } of said) {
    const target = judgement.target as Mention;
    const found =
      judgement.verdict === "confirmed"
        ? await learn(db, target, compiled)
        : await forget(db, judgement, target, changes);
    learned.push(...found);
  }
  return learned.length === 0 ? change : { kind: "together", changes: [...changes, ...learned] };
}

const isOnMention = (change: SingleChange): change is JudgementChange =>
  change.kind === "judgement.add" && change.judgement.target.kind === "mention";

async function learn(
  db: OnRecordDatabase,
  { figureId, spelling }: Mention,
  compiled: () => Promise<Pick<CompiledCorpus, "figures">>,
): Promise<readonly SingleChange[]> {
  const figure = (await getFigures(db, [figureId])).get(figureId);
  if (figure === undefined) return [];
  const name = getLearnableName(spelling, figure, (await compiled()).figures);
  if (name === undefined) return [];
  const { row } = await readOwnOfFigure(db, figure.id);
  if (row !== undefined) return [putFigure({ ...row, names: [...row.names, name] })];
  const edit: Omit<Edit, "at"> = {
    id: newId() as EditId,
    target: { table: "figures", id: figure.id },
    field: "names",
    op: "add",
    value: { text: name.text, script: name.script, form: name.form },
  };
  return [{ kind: "edits.add", edits: [edit] }];
}

async function forget(
  db: OnRecordDatabase,
  judgement: Omit<Judgement, "at">,
  target: Mention,
  changes: readonly SingleChange[],
): Promise<readonly SingleChange[]> {
  const { figureId, spelling } = target;
  const same = (text: string) => foldSpelling(text) === foldSpelling(spelling);
  if (judgement.verdict === "withdrawn" && (await isConfirmedElsewhere(db, judgement, target))) return [];
  const { row, edits } = await readOwnOfFigure(db, figureId);
  // Taking a judgement back brings its own way back with it.
  const isUndone = changes.some(({ kind }) => kind === "edits.remove" || kind === "corpus.put");
  if (isUndone) return [];
  const laid = edits.filter(
    ({ field, op, value }) => field === "names" && op === "add" && isLearned(value, same),
  );
  const names = row?.names.filter((name) => !isLearned(name, same)) ?? [];
  const isInRow = row !== undefined && names.length > 0 && names.length < row.names.length;
  return [
    ...(laid.length > 0 ? [{ kind: "edits.remove", ids: laid.map(({ id }) => id) } as const] : []),
    ...(isInRow ? [putFigure({ ...row, names })] : []),
  ];
}

/** Does another judgement, of another scope, still say that the spelling names the figure? */
async function isConfirmedElsewhere(
  db: OnRecordDatabase,
  judgement: Omit<Judgement, "at">,
  { figureId, spelling }: Mention,
): Promise<boolean> {
  return newestInScope(await readJudgements(db)).some(({ target, scope, verdict }) => {
    if (target.kind !== "mention" || target.figureId !== figureId || verdict !== "confirmed") return false;
    return foldSpelling(target.spelling) === foldSpelling(spelling) && !sameValue(scope, judgement.scope);
  });
}

function isLearned(value: unknown, same: (text: string) => boolean): boolean {
  const { form, text } = (value ?? {}) as { readonly form?: unknown; readonly text?: unknown };
  return form === "learned" && typeof text === "string" && same(text);
}

function putFigure(figure: Figure): SingleChange {
  return {
    kind: "corpus.put",
    rows: { figures: [figure], outlets: [], documents: [], claims: [], statements: [] },
  };
}
