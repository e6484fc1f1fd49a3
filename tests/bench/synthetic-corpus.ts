import type { CorpusRows } from "../../lib/domain/corpus";
import type { FigureId } from "../../lib/domain/ids";
import { makeFigures } from "./synthetic-figures";
import { makeStatements } from "./synthetic-statements";

/** Made statements, their claims and documents, and as many figures as wanted, who make them; real ones among them. */
export function makeCorpus(statements: number, figures: number, real: CorpusRows): CorpusRows {
  const rows = makeStatements(statements, real);
  const speaker = (id: FigureId) => id.replace(/^figure-/, "made-") as FigureId;
  return {
    ...rows,
    figures: makeFigures(Math.max(figures, rows.figures.length), real),
    statements: rows.statements.map((statement) =>
      typeof statement.speaker === "string"
        ? { ...statement, speaker: speaker(statement.speaker) }
        : statement,
    ),
  };
}
