import { defineBackground } from "wxt/utils/define-background";

import { serve } from "../lib/messaging/serve";
import { listenToBrowser, openOwnPage } from "../lib/platform/browser-events";
import { createContextMenus } from "../lib/platform/context-menus";
import { doDaily } from "../lib/platform/daily";
import { openSidePanel } from "../lib/platform/side-panel";
import { removeVisit } from "../lib/platform/visits";
import { forgetLeftPage } from "../lib/services/forget-left-page";
import { openCorpus } from "../lib/services/open-corpus";
import { purgeTrash } from "../lib/services/purge-trash";
import { runPageCommand } from "../lib/services/run-page-command";
import { watchSites } from "../lib/services/watch-sites";
import { workerHandlers } from "../lib/services/worker-handlers";

export default defineBackground(() => {
  const opened = openCorpus();
  serve(workerHandlers(opened));
  doDaily("purge-trash", async () => purgeTrash(await opened));
  listenToBrowser({
    onInstalled: async (first) => {
      await Promise.all([
        createContextMenus(),
        watchSites(),
        first ? openOwnPage("/welcome.html") : undefined,
      ]);
    },
    onStartup: watchSites,
    onPermissionsChanged: watchSites,
    onTabClosed: removeVisit,
    onTabLoading: forgetLeftPage,
    onSidePanelCommand: openSidePanel,
    onPageCommand: (command, tab) => runPageCommand(opened, command, tab),
  });
});
