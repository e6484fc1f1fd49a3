import { defineBackground } from "wxt/utils/define-background";

import { titleInChosenLanguage } from "../components/page-title";
import { serve } from "../lib/messaging/serve";
import { listenToBrowser } from "../lib/platform/browser-events";
import { closeStorageToPages } from "../lib/platform/own-storage";
import { settingsSource, watchSettings } from "../lib/platform/settings";
import { openSidePanel } from "../lib/platform/side-panel";
import { removeVisit } from "../lib/platform/visits";
import { backupWorld } from "../lib/services/backup-world";
import { matcherOfWorker } from "../lib/services/distant-matcher";
import { doDailyWork } from "../lib/services/do-daily-work";
import { makeDrawer } from "../lib/services/draw-open-pages";
import { forgetLeftPage, forgetReloadedPage } from "../lib/services/forget-left-page";
import { openCorpus } from "../lib/services/open-corpus";
import { makePageButton } from "../lib/services/page-button";
import { runPageCommand } from "../lib/services/run-page-command";
import { setUp } from "../lib/services/set-up";
import { watchSites } from "../lib/services/watch-sites";
import { workerHandlers } from "../lib/services/worker-handlers";

export default defineBackground(() => {
  void closeStorageToPages();
  const opened = openCorpus();
  const backup = backupWorld(opened);
  const drawer = makeDrawer(opened);
  const button = makePageButton(opened, (facts) => titleInChosenLanguage(settingsSource, facts));
  serve(workerHandlers(opened, matcherOfWorker(opened), backup, { drawer, button }));
  doDailyWork(opened, backup);
  watchSettings(() => void Promise.all([drawer.openTabs(), button.openTabs()]));
  listenToBrowser({
    onInstalled: setUp,
    onStartup: watchSites,
    onPermissionsChanged: watchSites,
    onTabClosed: removeVisit,
    onTabLoading: forgetLeftPage,
    onTabComplete: (tabId) => forgetReloadedPage(tabId).then(() => drawer.tab(tabId)),
    onSidePanelCommand: openSidePanel,
    onPageCommand: (command, tab) => runPageCommand({ opened, button }, command, tab),
  });
});
