import type { ScreenStore } from "./open-screen-store";
import { readRescueFacts, rescueStore } from "./rescue-store";
import { tellPages } from "./tell-pages";

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
      await tellPages();
      location.reload();
    },
  };
}
