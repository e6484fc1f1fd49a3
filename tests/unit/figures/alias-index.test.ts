import { describe, expect, it } from "vitest";
import type { Figure } from "../../../lib/domain/figure";
import type { FigureId } from "../../../lib/domain/ids";
import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { SAMPLE_FIGURES } from "./sample-figures";

describe("compileFigures", () => {
  const merged: Figure = { ...SAMPLE_FIGURES[0]!, id: "old" as FigureId, mergedInto: "new" as FigureId };
  const target: Figure = { ...SAMPLE_FIGURES[1]!, id: "new" as FigureId };

  it("gives the names of a merged figure to the one it was merged into", () => {
    const found = findMentions("Farid al-Qasmi left", compileFigures([merged, target]), []);
    expect(found.map((mention) => mention.figureId)).toEqual(["new"]);
  });

  it("does not hang on figures merged into each other", () => {
    const loop: Figure = { ...target, mergedInto: "old" as FigureId };
    expect(findMentions("Farid al-Qasmi left", compileFigures([merged, loop]), [])).toHaveLength(1);
  });

  it("is never sure of a full name that two figures bear", () => {
    const twin: Figure = { ...SAMPLE_FIGURES[0]!, id: "twin" as FigureId };
    const twins = compileFigures([SAMPLE_FIGURES[0]!, twin], { onRecord: new Set([twin.id]) });
    expect(findMentions("Farid al-Qasmi left", twins, [])).toMatchObject([
      { figureId: "twin", tier: "possible", reasons: ["stored-spelling", "shared-name"] },
    ]);
  });
});
