import { collectTexts } from "../claims/text-table";
import type { SightingForm, Stance, Statement } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";
import { type PackedTexts, packTexts, textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { StatementBlock } from "./index-blocks";
import type { IndexNumbers } from "./index-numbers";
import type { BlockKind, BlockWriter } from "./update-blocks";

/** The forms of sightings in the order of the numbers that blocks have for them. */
export const FORMS: readonly SightingForm[] = ["verbatim", "mixed", "paraphrase", "transcript"];

/** The stances in the order of the numbers that blocks have for them. */
export const STANCES: readonly Stance[] = ["asserts", "denies", "mentions"];

const STATEMENTS_PER_BLOCK = 2048;

/** Blocks of statements whose names and terms have these numbers. */
export function statementBlocks(numbers: IndexNumbers): BlockKind<StatementBlock, Statement> {
  return {
    most: STATEMENTS_PER_BLOCK,
    sizeOf: ({ said }) => said.length,
    placesOf: ({ ids }, wanted) => findPlaces(ids, wanted),
    write: () => writeStatements(numbers),
  };
}

/** So few ids are looked for in the packed text before any id is taken out of it. */
const FEW = 64;

function findPlaces(ids: PackedTexts, wanted: ReadonlySet<string>): readonly number[] {
  if (wanted.size <= FEW && ![...wanted].some((id) => ids.text.includes(id))) return [];
  return Array.from(ids.ends.keys()).filter((at) => wanted.has(textAt(ids, at)));
}

/** One plus the number of a date's value; 0 if it says nothing. */
export function dateNumber(date: UncertainDate, { dates }: IndexNumbers): number {
  return date.precision === "unknown" || date.value === "" ? 0 : 1 + dates.numberOf(date.value);
}

function writeStatements(numbers: IndexNumbers): BlockWriter<StatementBlock, Statement> {
  const draft = startDraft();
  const texts = collectTexts(numbers.terms, numbers.readerOf);
  const known = new Map<string, number>();
  const copied = new Map<StatementBlock, Map<number, number>>();
  const addText = (text: string, language?: string): number => {
    const key = `${language ?? ""} ${text}`;
    const number = known.get(key) ?? texts.add(text, language);
    known.set(key, number);
    return number;
  };
  const copyText = (block: StatementBlock, text: number): number => {
    const own = copied.get(block) ?? new Map<number, number>();
    copied.set(block, own);
    const number = own.get(text) ?? texts.copy(block.texts, text);
    own.set(text, number);
    return number;
  };
  return {
    add: (statement) => addStatement(draft, statement, { numbers, addText }),
    copy: (block, at) => copyStatement(draft, { block, at }, copyText),
    finish: () => finishDraft(draft, texts.toColumns()),
  };
}

type Draft = ReturnType<typeof startDraft>;

function startDraft() {
  const list = (): number[] => [];
  return {
    ids: [] as string[],
    speakers: list(),
    said: list(),
    circumstances: list(),
    sightingEnds: list(),
    sightingIds: [] as string[],
    forms: list(),
    printed: list(),
    documents: list(),
    sightingTexts: list(),
    claimEnds: list(),
    claims: list(),
    stances: list(),
  };
}

function addStatement(
  draft: Draft,
  statement: Statement,
  { numbers, addText }: { numbers: IndexNumbers; addText: (text: string, language?: string) => number },
): void {
  const { id, speaker, saidOn, sightings, claims } = statement;
  draft.ids.push(id);
  draft.speakers.push(typeof speaker === "string" ? 1 + numbers.figureIds.numberOf(speaker) : 0);
  draft.said.push(dateNumber(saidOn, numbers));
  for (const [place, sighting] of sightings.entries()) {
    draft.sightingIds.push(sighting.id === usualId(id, place) ? "" : sighting.id);
    draft.forms.push(FORMS.indexOf(sighting.form));
    draft.printed.push(sighting.asPrinted.length);
    draft.documents.push(numbers.documentIds.numberOf(sighting.documentId));
    draft.sightingTexts.push(addText(sighting.text, sighting.language));
  }
  draft.sightingEnds.push(draft.forms.length);
  const circumstances = circumstancesOf(statement);
  draft.circumstances.push(circumstances === "" ? 0 : 1 + addText(circumstances));
  for (const claim of claims) {
    draft.claims.push(numbers.claimIds.numberOf(claim.id));
    draft.stances.push(STANCES.indexOf(claim.how));
  }
  draft.claimEnds.push(draft.claims.length);
}

/** The id of a sighting as most have it, which needs no keeping. */
export function usualId(statement: string, place: number): string {
  return `${statement}.${place + 1}`;
}

function circumstancesOf({ occasion, place, saidTo }: Statement): string {
  return [occasion, place, saidTo].filter((text) => text !== undefined).join("\n");
}

function copyStatement(
  draft: Draft,
  { block, at }: { readonly block: StatementBlock; readonly at: number },
  copyText: (block: StatementBlock, text: number) => number,
): void {
  draft.ids.push(textAt(block.ids, at));
  draft.speakers.push(block.speakers[at]!);
  draft.said.push(block.said[at]!);
  for (let own = startAt(block.sightingEnds, at); own < block.sightingEnds[at]!; own++) {
    draft.sightingIds.push(textAt(block.sightingIds, own));
    draft.forms.push(block.forms[own]!);
    draft.printed.push(block.printed[own]!);
    draft.documents.push(block.documents[own]!);
    draft.sightingTexts.push(copyText(block, block.sightingTexts[own]!));
  }
  draft.sightingEnds.push(draft.forms.length);
  const circumstances = block.circumstances[at]!;
  draft.circumstances.push(circumstances === 0 ? 0 : 1 + copyText(block, circumstances - 1));
  for (let own = startAt(block.claimEnds, at); own < block.claimEnds[at]!; own++) {
    draft.claims.push(block.claims[own]!);
    draft.stances.push(block.stances[own]!);
  }
  draft.claimEnds.push(draft.claims.length);
}

function finishDraft(draft: Draft, texts: StatementBlock["texts"]): StatementBlock {
  return {
    ids: packTexts(draft.ids),
    speakers: Uint32Array.from(draft.speakers),
    said: Uint32Array.from(draft.said),
    circumstances: Uint32Array.from(draft.circumstances),
    sightingEnds: Uint32Array.from(draft.sightingEnds),
    sightingIds: packTexts(draft.sightingIds),
    forms: Uint8Array.from(draft.forms),
    printed: Uint16Array.from(draft.printed),
    documents: Uint32Array.from(draft.documents),
    sightingTexts: Uint32Array.from(draft.sightingTexts),
    claimEnds: Uint32Array.from(draft.claimEnds),
    claims: Uint32Array.from(draft.claims),
    stances: Uint8Array.from(draft.stances),
    texts,
  };
}
