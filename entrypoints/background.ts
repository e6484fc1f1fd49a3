import { defineBackground } from "wxt/utils/define-background";

import { serve } from "../lib/messaging/serve";
import { listenToBrowser, openOwnPage } from "../lib/platform/browser-events";
import { openSidePanel } from "../lib/platform/side-panel";
import { removeVisit } from "../lib/platform/visits";
import { forgetLeftPage } from "../lib/services/forget-left-page";
import { openCorpus } from "../lib/services/open-corpus";
import { watchSites } from "../lib/services/watch-sites";
import { workerHandlers } from "../lib/services/worker-handlers";

export default defineBackground(() => {
  const opened = openCorpus();
  serve(workerHandlers(opened));
  listenToBrowser({
    onInstalled: async (first) => {
      await Promise.all([watchSites(), first ? openOwnPage("/welcome.html") : undefined]);
    },
    onStartup: watchSites,
    onPermissionsChanged: watchSites,
    onTabClosed: removeVisit,
    onTabLoading: forgetLeftPage,
    onSidePanelCommand: openSidePanel,
  });
});
