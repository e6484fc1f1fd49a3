import type { Edit } from "../domain/edit";
import type { Figure, Name } from "../domain/figure";
import type { EditId, FigureId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import type { Judgement, JudgementTarget } from "../domain/judgement";
import type { LibraryChange } from "../domain/library-change";
import { foldSpelling } from "../figures/fold-spelling";
import { newestInScope } from "../reading/judged-page";
import { getFigures } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";
import { type OwnOfFigures, readOwnOfFigures } from "../store/own-of-figure";
import { newId } from "./new-id";

type SingleChange = Exclude<LibraryChange, { kind: "together" }>;
type JudgementChange = Extract<SingleChange, { kind: "judgement.add" }>;
type Mention = Extract<JudgementTarget, { kind: "mention" }>;
/** The name to remember for a figure where such a spelling of it is safe under the corpus of now. */
type GetLearnableName = (spelling: string, figure: Figure) => Promise<Name | undefined>;

/** Later than any judgement that is kept: the change comes after all of them. */
const NEXT = "9999-12-31T23:59:59.999Z" as Instant;

/** Most names a figure's row can have. */
const MOST_NAMES = 100;

/**
 * The change with what follows from the user's word on names. A spelling is one of the figure's names, on all pages, as
 * long as it is confirmed for that figure somewhere, refused for it nowhere and confirmed for nobody else, and only where
 * that is safe. All of it is one change, written and undone at once; what a change brings along of such names, being the
 * way back of another, is worked out anew, since it may have come to something else since. A change without such words is
 * given back.
 */
export async function withLearnedSpellings(
  db: OnRecordDatabase,
  change: LibraryChange,
  getLearnableName: GetLearnableName,
): Promise<LibraryChange> {
  const changes: readonly SingleChange[] = change.kind === "together" ? change.changes : [change];
  const said = changes.filter(isOnMention).map(({ judgement }) => ({ ...judgement, at: NEXT }));
  if (said.length === 0) return change;
  const standing = newestInScope([...(await readJudgements(db)), ...said]).filter(isOfMention);
  const own = await readOwnOfFigures(db);
  const spellings = new Set(said.filter(isOfMention).map(({ target }) => foldSpelling(target.spelling)));
  const rest = changes.flatMap((one) => withoutConsequences(one, { own, spellings, standing }));
  const followed = await follow(db, getLearnableName, { own: withAdded(own, rest), spellings, standing });
  const [only] = rest;
  const isAlone = followed.length === 0 && rest.length === 1 && only !== undefined;
  return isAlone ? only : { kind: "together", changes: [...rest, ...followed] };
}

const isOnMention = (change: SingleChange): change is JudgementChange =>
  change.kind === "judgement.add" && isOfMention(change.judgement);

function isOfMention<On extends Pick<Judgement, "target">>(
  one: On,
): one is On & { readonly target: Mention } {
  return one.target.kind === "mention";
}

/** The user's part in the figures, the spellings, folded, that were judged, and all judgements as they will stand. */
interface Standing {
  readonly own: OwnOfFigures;
  readonly spellings: ReadonlySet<string>;
  readonly standing: readonly (Judgement & { readonly target: Mention })[];
}

/** A change without what {@link follow} once made of one of these spellings, or the way back of that. */
function withoutConsequences(change: SingleChange, judged: Standing): readonly SingleChange[] {
  const { own, spellings } = judged;
  if (change.kind === "edits.add") {
    const edits = change.edits.filter((edit) => !isLearning(edit, spellings) || isDue(edit, judged));
    return edits.length > 0 ? [{ ...change, edits }] : [];
  }
  if (change.kind === "edits.remove") {
    const learned = new Set(own.edits.filter((edit) => isLearning(edit, spellings)).map(({ id }) => id));
    const ids = change.ids.filter((id) => !learned.has(id));
    return ids.length > 0 ? [{ ...change, ids }] : [];
  }
  if (change.kind !== "corpus.put" || change.remove !== undefined) return [change];
  const { figures, ...others } = change.rows;
  // Rows as they were: what else the user has changed of them since would be lost.
  const isOfNames = Object.values(others).every((rows) => rows.length === 0);
  return isOfNames && figures.every(({ id }) => own.rows.has(id)) ? [] : [change];
}

/** Is a spelling that comes back with a change not there yet, nor in dispute by now? */
function isDue(edit: Omit<Edit, "at">, { own, standing }: Standing): boolean {
  const figureId = edit.target.id as FigureId;
  const folded = foldSpelling(learnedBy(edit) ?? "");
  const isDisputed = standing.some(({ target, verdict }) => {
    if (foldSpelling(target.spelling) !== folded) return false;
    return verdict === (target.figureId === figureId ? "rejected" : "confirmed");
  });
  return !isDisputed && !hasLearned(own, figureId, folded);
}

function withAdded(own: OwnOfFigures, changes: readonly SingleChange[]): Added {
  const added = changes.flatMap((change) => (change.kind === "edits.add" ? change.edits : []));
  return { ...own, added };
}

/** With the edits that are about to be laid. */
type Added = OwnOfFigures & { readonly added?: readonly Omit<Edit, "at">[] };

/** What makes the figures' names those that follow from the judgements as they will stand. */
async function follow(
  db: OnRecordDatabase,
  getLearnableName: GetLearnableName,
  { own, spellings, standing }: Standing & { readonly own: Added },
): Promise<readonly SingleChange[]> {
  const add = new Map<FigureId, Name[]>();
  const wanted = [...spellings].map((folded) => ({ folded, target: getMeant(folded, standing) }));
  for (const { folded, target } of wanted) {
    if (target === undefined || hasLearned(own, target.figureId, folded)) continue;
    const name = await getName(db, getLearnableName, target);
    if (name !== undefined) add.set(target.figureId, [...(add.get(target.figureId) ?? []), name]);
  }
  const isUnwanted = (figureId: string, spelling: string) =>
    wanted.some(({ folded, target }) => folded === foldSpelling(spelling) && target?.figureId !== figureId);
  return [...changesOfEdits(own, add, isUnwanted), ...changesOfRows(own, add, isUnwanted)];
}

/** Whom alone a spelling means by all that stands; undefined where that is nobody or in dispute. */
function getMeant(folded: string, standing: Standing["standing"]): Mention | undefined {
  const on = standing.filter(({ target }) => foldSpelling(target.spelling) === folded);
  const confirmed = on.filter(({ verdict }) => verdict === "confirmed").map(({ target }) => target);
  const target = confirmed.at(-1);
  if (target === undefined || confirmed.some(({ figureId }) => figureId !== target.figureId))
    return undefined;
  const isRefused = on.some((one) => one.verdict === "rejected" && one.target.figureId === target.figureId);
  return isRefused ? undefined : target;
}

async function getName(
  db: OnRecordDatabase,
  getLearnableName: GetLearnableName,
  { figureId, spelling }: Mention,
) {
  const figure = (await getFigures(db, [figureId])).get(figureId);
  if (figure === undefined || figure.names.length >= MOST_NAMES) return undefined;
  return getLearnableName(spelling, figure);
}

type Names = ReadonlyMap<FigureId, readonly Name[]>;
type IsUnwanted = (figureId: string, spelling: string) => boolean;

function changesOfEdits(own: OwnOfFigures, add: Names, isUnwanted: IsUnwanted): readonly SingleChange[] {
  const edits = [...add].flatMap(([id, names]) =>
    own.rows.has(id) ? [] : names.map((name) => editOf(id, name)),
  );
  const gone = own.edits.filter((edit) => {
    const spelling = learnedBy(edit);
    return spelling !== undefined && isUnwanted(edit.target.id, spelling);
  });
  return [
    ...(gone.length > 0 ? [{ kind: "edits.remove", ids: gone.map(({ id }) => id) } as const] : []),
    ...(edits.length > 0 ? [{ kind: "edits.add", edits } as const] : []),
  ];
}

function editOf(figureId: FigureId, { text, script, form }: Name): Omit<Edit, "at"> {
  const target = { table: "figures", id: figureId } as const;
  return { id: newId() as EditId, target, field: "names", op: "add", value: { text, script, form } };
}

function changesOfRows(own: OwnOfFigures, add: Names, isUnwanted: IsUnwanted): readonly SingleChange[] {
  const figures = [...own.rows.values()].flatMap((row): Figure[] => {
    const isKept = ({ form, text }: Name) => form !== "learned" || !isUnwanted(row.id, text);
    const kept = row.names.filter(isKept);
    const added = (add.get(row.id) ?? []).slice(0, MOST_NAMES - kept.length);
    const names = [...kept, ...added];
    const isChanged = kept.length < row.names.length || added.length > 0;
    return isChanged && names.length > 0 ? [{ ...row, names }] : [];
  });
  if (figures.length === 0) return [];
  const rows = { figures, outlets: [], documents: [], claims: [], statements: [] };
  return [{ kind: "corpus.put", rows }];
}

/** Has the user's part of a figure this spelling as one it learned? */
function hasLearned({ rows, edits, added = [] }: Added, figureId: FigureId, folded: string): boolean {
  const row = rows.get(figureId);
  if (row) return row.names.some(({ form, text }) => form === "learned" && foldSpelling(text) === folded);
  const spellings = new Set([folded]);
  return [...edits, ...added].some((edit) => edit.target.id === figureId && isLearning(edit, spellings));
}

function isLearning(edit: Omit<Edit, "at">, spellings: ReadonlySet<string>): boolean {
  const spelling = learnedBy(edit);
  return spelling !== undefined && spellings.has(foldSpelling(spelling));
}

/** The spelling that an edit has a figure learn. */
function learnedBy({ target, field, op, value }: Omit<Edit, "at">): string | undefined {
  if (target.table !== "figures" || field !== "names" || op !== "add") return undefined;
  const { form, text } = (value ?? {}) as { readonly form?: unknown; readonly text?: unknown };
  return form === "learned" && typeof text === "string" ? text : undefined;
}
