import type { ExchangeRow } from "./collection-format";

/** The few words by which a person knows a row: its name, its title, its note or the words it is about. */
export function rowLabel({ table, row }: ExchangeRow): string {
  switch (table) {
    case "collections":
      return row.name;
    case "articles":
      return row.note ?? row.corrections.title?.value ?? row.aliases[0]?.url ?? row.id;
    case "versions":
      return row.title;
    case "annotations":
      return row.body ?? row.quote;
    case "judgements":
      return row.target.kind === "mention"
        ? row.target.spelling
        : "words" in row.target
          ? row.target.words
          : row.id;
    case "edits":
      return typeof row.value === "string" ? row.value : row.field;
    case "figures":
      return row.names[0]?.text ?? row.id;
    case "outlets":
      return row.names[0] ?? row.id;
    case "documents":
      return row.headline;
    case "claims":
      return Object.values(row.wording)[0] ?? row.id;
    case "statements":
      return row.sightings[0]?.text ?? row.id;
    default:
      return "";
  }
}
