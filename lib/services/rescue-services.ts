import { send } from "../messaging/send";
import type { ScreenStore } from "./open-screen-store";
import { readRescueFacts, rescueStore } from "./rescue-store";

/** What the notice of a damaged store asks of the world around it, over the real store. */
export function createRescueServices(store: Promise<ScreenStore>) {
  return {
    storeState: async () => {
      const opened = await store;
      const rest = await readRescueFacts(opened);
      return { condition: opened.condition, ...(rest && { rest }) };
    },
    goOnWithRest: async () => {
      await rescueStore((await store).db);
      // The store is sound from here on; open pages that do not follow do so when they are read again.
      await send("pages.follow", {}).catch((fault: unknown) => console.warn(fault));
      location.reload();
    },
  };
}
