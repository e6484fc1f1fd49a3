import type { ExchangeRow, ExchangeTable } from "../../lib/exchange/collection-format";
import { inOrder } from "./library-arbitrary";
import { makeRow, selectionJson, versionJson } from "./kept-articles";

type Json = Record<string, unknown>;

const row = (table: ExchangeTable, over: Json = {}): ExchangeRow =>
  ({ table, row: makeRow(table, over) }) as ExchangeRow;

/** Texts that are easily lost on the way: other scripts, marks nobody sees, emoji, half a surrogate pair. */
const texts: readonly (readonly [language: string, text: string, quote: string, body: string])[] = [
  ["ar", "المصالحة\nقال أبو مرزوق إنّ المصالحة ستستمرّ رغم العقبات.", "ستستمرّ رغم العقبات", "هل قالها من قبل؟"],
  ["he", "הפיוס\nאָמַר הדובר: הפיוס יימשך.", "הפיוס יימשך", "מִי אָמַר?"],
  ["fa", "آشتی\nاو می‌گوید که گفت‌وگوها ادامه می‌یابد.", "ادامه می‌یابد", "می‌پرسم کِی"],
  [
    "en",
    "A café 👩‍🚀\nHe said e\u0301 and é are “two” 🇵🇸 things.",
    "e\u0301 and é",
    "half \ud83d a pair \udc00 \u202ehere",
  ],
];

function article([language, text, quote, body]: (typeof texts)[number], at: number): readonly ExchangeRow[] {
  const [id, version, note] = [`a-s${at}`, `v-s${at}`, `n-s${at}`];
  const direction = /^(ar|he|fa)$/.test(language) ? "rtl" : "ltr";
  const selected = selectionJson(text, quote);
  const start = text.indexOf(quote);
  return [
    row("articles", {
      id,
      aliases: [{ url: `https://news.example/${language}`, kind: "final" }],
      tags: [body.slice(0, 9).trim()],
      note: body,
      latestVersion: version,
      ...(at === 1 ? { deletedAt: "2026-05-04T09:30:00.000Z" } : {}),
    }),
    row("memberships", { articleId: id }),
    row("versions", { id: version, articleId: id, ...versionJson(text), language, direction }),
    row("annotations", { id: note, articleId: id, versionId: version, ...selected, body, tags: [] }),
    row("anchors", {
      annotationId: note,
      versionId: version,
      state: "exact",
      score: 1,
      start,
      end: start + quote.length,
    }),
    row("judgements", {
      id: `j-s${at}`,
      target: { kind: "mention", figureId: "ada", spelling: quote },
      scope: { kind: "everywhere" },
      reason: body,
    }),
    row("edits", { id: `e-s${at}`, value: body }),
  ];
}

/** A library of four scripts: notes, judgements, corrections, the user's own statement, an article in the trash. */
export const manyScripts: readonly ExchangeRow[] = inOrder([
  row("collections", { name: "مصالحة · הפיוס · آشتی 🇵🇸" }),
  ...texts.flatMap(article),
  ...(["figures", "outlets", "documents", "claims", "statements"] as const).map((table) => row(table)),
]);
