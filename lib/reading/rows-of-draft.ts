import type { Claim } from "../domain/claim";
import type { CorpusRows } from "../domain/corpus";
import type { Figure } from "../domain/figure";
import type { ClaimId, FigureId, OutletId, SightingId, StatementId } from "../domain/ids";
import type { Sighting, Statement } from "../domain/statement";
import { documentOf } from "./document-of-draft";
import type { DraftWorld } from "./draft-world";
import { quotedParts } from "./draft-problems";
import { outletNamed } from "./outlet-of-draft";
import { languageOfScript, scriptOf } from "./script-of";
import type { DraftClaim, StatementDraft } from "./statement-draft";
import { readDraftDate } from "./typed-date";

/** The rows a draft comes to: the statement and whatever it needs that is not in the corpus yet. */
export interface DraftRows {
  readonly rows: CorpusRows;
  readonly statementId: StatementId;
}

/** Makes the rows of a draft in which `findDraftProblems` finds nothing. */
export function rowsOfDraft(draft: StatementDraft, world: DraftWorld): DraftRows {
  const { outlets, documents, document } = documentOf(draft.source, world);
  const relay = draft.relay.map((name) => outletNamed(name, [...world.corpus.outlets, ...outlets], world));
  const figure = newFigure(draft, world);
  const claims = draft.claims.map((claim) => claimOf(claim, world));
  const statementId = world.newId() as StatementId;
  const known = new Set<string>([...world.corpus.outlets, ...outlets].map(({ id }) => id));
  const newRelay = new Map(relay.filter(({ id }) => !known.has(id)).map((outlet) => [outlet.id, outlet]));
  const via = [...new Set(relay.map(({ id }) => id))].filter((id) => id !== document.outletId);
  const sighting = sightingOf(draft, world, [...via, document.outletId]);
  const statement: Statement = {
    id: statementId,
    speaker: speakerOf(draft, figure),
    saidOn: readDraftDate(draft.saidOn) ?? { value: "", precision: "unknown", basis: "unknown" },
    ...given({ place: draft.place, occasion: draft.occasion, saidTo: draft.saidTo }),
    claims: claims.map(({ id, how }) => ({ id, how, basis: "user" })),
    sightings: [{ ...sighting, documentId: document.id }],
  };
  const rows = {
    figures: figure ? [figure] : [],
    outlets: [...outlets, ...newRelay.values()],
    documents,
    claims: claims.flatMap(({ row }) => (row ? [row] : [])),
    statements: [statement],
  };
  return { rows, statementId };
}

function newFigure({ speaker }: StatementDraft, { newId }: DraftWorld): Figure | undefined {
  if (speaker.kind !== "new") return undefined;
  const text = speaker.name.replace(/\s+/gu, " ").trim();
  return {
    id: newId() as FigureId,
    kind: speaker.figureKind,
    names: [{ text, script: scriptOf(text), form: "full" }],
    roles: [],
    affiliations: [],
    description: "",
  };
}

function speakerOf({ speaker }: StatementDraft, made: Figure | undefined): Statement["speaker"] {
  if (made) return made.id;
  if (speaker.kind === "figure") return speaker.id;
  return { unnamed: speaker.kind === "unnamed" ? speaker.text.trim() : "" };
}

function claimOf(claim: DraftClaim, { newId, language }: DraftWorld) {
  if (claim.kind === "known") return { id: claim.id, how: claim.how, row: undefined };
  const wording = claim.wording.trim();
  const row: Claim = {
    id: newId() as ClaimId,
    wording: { [languageOfScript(scriptOf(wording), language)]: wording },
    topic: claim.topic.trim(),
    related: [],
  };
  return { id: row.id, how: claim.how, row };
}

function sightingOf(
  draft: StatementDraft,
  { newId, sha256, corpus }: DraftWorld,
  relay: readonly OutletId[],
): Omit<Sighting, "documentId"> {
  const { passage, form, cue, inHeadline } = draft;
  const text = draft.words.trim();
  const isOwn = form === "verbatim" || form === "transcript";
  const quoted = isOwn ? [text] : form === "mixed" ? quotedParts(text) : [];
  const { start, end } = passage;
  return {
    id: newId() as SightingId,
    form,
    text,
    ...(inHeadline ? { inHeadline } : {}),
    quotations: quoted.map((part) => {
      const at = start + passage.text.indexOf(part);
      return { text: part, start: at, end: at + part.length };
    }),
    ...(cue ? { cue: cue.slice(0, 100) } : {}),
    asPrinted: printedSpeaker(draft, corpus).slice(0, 300),
    language: primaryTag(draft.source.language),
    relay,
    locator: { start, end, sha256, ...(isOwn ? { exact: text } : {}) },
  };
}

/** How the page names the speaker; where it was not found out, the name the user gave or chose stands for it. */
function printedSpeaker({ asPrinted, speaker }: StatementDraft, corpus: CorpusRows): string {
  if (asPrinted.trim() !== "") return asPrinted.trim();
  if (speaker.kind === "new") return speaker.name.trim();
  if (speaker.kind === "unnamed") return speaker.text.trim();
  const figure = corpus.figures.find(({ id }) => speaker.kind === "figure" && id === speaker.id);
  return figure?.names[0]?.text ?? "";
}

function primaryTag(language: string): string {
  const [tag = ""] = language.toLowerCase().split("-");
  return /^[a-z]{2,3}$/.test(tag) ? tag : "und";
}

function given<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  const entries = Object.entries(fields).map(([key, value]) => [key, value.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== "")) as Partial<Fields>;
}
