import { defineBackground } from "wxt/utils/define-background";

import { serve } from "../lib/messaging/serve";
import { listenToBrowser } from "../lib/platform/browser-events";
import { doDaily } from "../lib/platform/daily";
import { closeStorageToPages } from "../lib/platform/own-storage";
import { watchSettings } from "../lib/platform/settings";
import { openSidePanel } from "../lib/platform/side-panel";
import { removeVisit } from "../lib/platform/visits";
import { backUpIfDue } from "../lib/services/back-up";
import { backupWorld } from "../lib/services/backup-world";
import { makeDrawer } from "../lib/services/draw-open-pages";
import { forgetLeftPage } from "../lib/services/forget-left-page";
import { openCorpus } from "../lib/services/open-corpus";
import { purgeTrash } from "../lib/services/purge-trash";
import { runPageCommand } from "../lib/services/run-page-command";
import { setUp } from "../lib/services/set-up";
import { watchSites } from "../lib/services/watch-sites";
import { workerHandlers } from "../lib/services/worker-handlers";

export default defineBackground(() => {
  void closeStorageToPages();
  const opened = openCorpus();
  const backup = backupWorld(opened);
  const drawer = makeDrawer(opened);
  serve(workerHandlers(opened, backup, drawer));
  doDaily("purge-trash", async () => purgeTrash(await opened));
  doDaily("back-up", () => backUpIfDue(backup));
  watchSettings(() => void drawer.openTabs());
  listenToBrowser({
    onInstalled: setUp,
    onStartup: watchSites,
    onPermissionsChanged: watchSites,
    onTabClosed: removeVisit,
    onTabLoading: forgetLeftPage,
    onTabComplete: drawer.tab,
    onSidePanelCommand: openSidePanel,
    onPageCommand: (command, tab) => runPageCommand(opened, command, tab),
  });
});
