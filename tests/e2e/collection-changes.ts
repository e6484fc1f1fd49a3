import { randomUUID } from "node:crypto";

import { Claim } from "../../lib/domain/claim";
import { Figure } from "../../lib/domain/figure";
import type { StatementId } from "../../lib/domain/ids";
import type { LibraryChange } from "../../lib/domain/library-change";
import { Outlet } from "../../lib/domain/outlet";
import { SourceDocument } from "../../lib/domain/source-document";
import { Statement } from "../../lib/domain/statement";
import { figureJson, statementJson } from "../make/corpus-pack";

/** What is changed: the article at an address, its collection, a note that is edited and one that is thrown away. */
export interface Changed {
  readonly url: string;
  readonly name: string;
  readonly articleId: string;
  readonly collectionId: string;
  readonly gone: string;
  readonly deleted: string;
}

type One = Exclude<LibraryChange, { readonly kind: "together" }>;

/** Verdicts of several kinds and reaches, one of which is taken back. */
function judged(url: string): readonly One[] {
  const judgements = [
    {
      target: { kind: "mention", figureId: "hussam-badran", spelling: "Hussam Badran" },
      scope: { kind: "article", url },
      verdict: "confirmed",
      reason: "He heads the office. نعم",
    },
    {
      target: { kind: "attribution", words: "national unity was the cornerstone" },
      scope: { kind: "article", url },
      verdict: "rejected",
    },
    {
      target: { kind: "mention", figureId: "ismail-haniyeh", spelling: "Haniyeh" },
      scope: { kind: "outlet", host: "page.test" },
      verdict: "rejected",
    },
    {
      target: { kind: "mention", figureId: "ismail-haniyeh", spelling: "Haniyeh" },
      scope: { kind: "outlet", host: "page.test" },
      verdict: "withdrawn",
    },
    {
      target: { kind: "attribution", words: "elsewhere" },
      scope: { kind: "everywhere" },
      verdict: "rejected",
    },
  ];
  return judgements.map(
    (each) => ({ kind: "judgement.add", judgement: { id: randomUUID(), ...each } }) as never,
  );
}

function corrected({ articleId, gone, collectionId, name }: Changed): readonly One[] {
  const at = "2026-05-04T09:30:00.000Z";
  const date = { value: "2025-03-11", precision: "day", basis: "user" };
  return [
    {
      kind: "article.correct",
      id: articleId,
      corrections: {
        title: { value: "Officials and unity", at },
        byline: { value: ["Nora Example"], at },
        publishedOn: { value: date, at },
      },
    },
    { kind: "articles.tag", tags: [{ id: articleId, tags: ["unity", "وحدة"] }] },
    { kind: "article.note", id: articleId, note: "Look at the second version." },
    {
      kind: "annotation.edit",
      id: gone,
      body: "The paragraph was taken out.",
      tags: ["gone"],
      colour: "red",
    },
    {
      kind: "edits.add",
      edits: [
        {
          id: randomUUID(),
          target: { table: "figures", id: "hussam-badran" },
          field: "description",
          op: "set",
          value: "Heads the office of national relations",
        },
      ],
    },
    {
      kind: "collection.put",
      collection: { id: collectionId, name, description: "What became of it." },
    },
  ] as never;
}

function thrownAway({ deleted }: Changed): readonly One[] {
  const spare = randomUUID();
  return [
    { kind: "annotations.delete", ids: [deleted] },
    { kind: "collection.put", collection: { id: spare, name: "Made by mistake", description: "" } },
    { kind: "collections.delete", ids: [spare] },
  ] as never;
}

/** Judgements, corrections of the article and of the record, tags and notes, and things in the trash. */
export function makeChanges(changed: Changed): readonly One[] {
  return [...judged(changed.url), ...corrected(changed), ...thrownAway(changed)];
}

/** The rows of a statement with these words: of a new figure, on a new claim, in a document of a new outlet. */
export function makeRecorded(words: string, url: string) {
  const [figure, claim, outlet, document, statement] = Array.from({ length: 5 }, () => randomUUID());
  const [sighting] = statementJson("made")["sightings"] as readonly object[];
  const rows = {
    figures: [Figure.parse(figureJson(figure!, "Maria Holmgren"))],
    claims: [Claim.parse({ id: claim, wording: { en: "Minutes are read." }, topic: "minutes", related: [] })],
    outlets: [
      Outlet.parse({ id: outlet, names: ["The Test Gazette"], domains: ["page.test"], ownership: [] }),
    ],
    documents: [
      SourceDocument.parse({
        id: document,
        url,
        outletId: outlet,
        headline: "Officials return to unity, contacts and ties",
        byline: [],
        publishedOn: { value: "2025-03-10", precision: "day", basis: "meta" },
        language: "en",
      }),
    ],
    statements: [
      Statement.parse(
        statementJson(statement!, {
          speaker: figure,
          claims: [{ id: claim, how: "asserts", basis: "user" }],
          sightings: [
            {
              ...sighting,
              id: randomUUID(),
              documentId: document,
              form: "verbatim",
              text: words,
              relay: [outlet],
            },
          ],
        }),
      ),
    ],
  };
  return { id: statement as StatementId, rows };
}
