import type { Request } from "../messaging/contract";
import { type Pointed, setPointed } from "../platform/pointed";
import { openPanelBeside } from "../platform/side-panel";
import { getVisit } from "../platform/visits";
import { passageId } from "./matched-passages";

/**
 * Opens the side panel beside a page in which a drawing was clicked, and tells it what to show. To be called before
 * anything is waited for: the click's gesture ends there. Where the browser opens no panel on it (Firefox), one that is
 * open follows all the same.
 */
export async function openDrawing(tabId: number, clicked: Request<"drawing.open">): Promise<void> {
  const opening = openPanelBeside(tabId);
  const pointed = await getPointed(tabId, clicked);
  await Promise.all([opening, pointed && setPointed(tabId, pointed)]);
}

/** The page's script knows of a name only where it stands; who is meant is in the report. */
async function getPointed(
  tabId: number,
  { kind, id }: Request<"drawing.open">,
): Promise<Pointed | undefined> {
  if (kind !== "figure") return { kind, id };
  const visit = await getVisit(tabId);
  const mention = visit?.stage === "done" && visit.report.mentions.find((one) => passageId(one) === id);
  return mention ? { kind, id: mention.figureId } : undefined;
}
