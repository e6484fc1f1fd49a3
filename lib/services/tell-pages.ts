import { send } from "../messaging/send";
import { setRematchDue } from "../platform/rematch-flag";

/**
 * Has the open pages follow what one of our own pages changed at once: in what they are matched by, and in what is drawn
 * in them. Never rejects, since the change stands whatever becomes of them.
 */
export async function tellPages(): Promise<void> {
  try {
    // Noted first, so that a worker that cannot answer now sees to it when it next starts.
    await setRematchDue(true);
    await send("pages.follow", {});
  } catch {
    // Without the worker nothing is drawn or matched anyway; pages follow when they are loaded again.
  }
}
