import { existsSync } from "node:fs";

import type { CorpusPack } from "../../lib/domain/corpus";
import type { BuildChanges } from "./build";
import { builds, copyBuild, readCorpus } from "./build";
import type { Browser } from "./launch";
import { launchBrowser } from "./launch";
import type { PageServer } from "./page-server";
import { startPageServer } from "./page-server";
import type { Sinkhole } from "./sinkhole";
import { startSinkhole } from "./sinkhole";

/** Everything a run needs: a browser with the build, a server of pages, a sinkhole for everything else. */
export type Session = Readonly<{
  browser: Browser;
  server: PageServer;
  /** Hosts outside the page server that anything in the browser asked for. Empty where the network is open. */
  outsideRequests: readonly string[];
  /** Folder of the loaded build. */
  extension: string;
  /** The corpus in the loaded build. */
  corpus: CorpusPack;
  close: () => Promise<void>;
}>;

/** How a session differs from a headless browser with the plain build and no network. */
export type SessionOptions = BuildChanges &
  Readonly<{
    headless?: boolean;
    language?: string;
    keepFirstRun?: boolean;
    /** Let pages of the real network load. */
    openNetwork?: boolean;
  }>;

/** Starts a session on the Chromium build, or on a changed copy of it. The build must be there. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { withoutDocument, hosts, permissions, openNetwork = false } = options;
  if (!existsSync(builds.chromium)) throw new Error("There is no build; run npm run build first.");
  const changed = [withoutDocument, hosts, permissions].some((change) => change !== undefined);
  const copy = changed ? copyBuild(options) : undefined;
  const extension = copy?.path ?? builds.chromium;
  const server = await startPageServer();
  const sink = openNetwork ? undefined : await startSinkhole();
  const closeServers = async () => {
    await Promise.all([server.close(), sink?.close()]);
    copy?.remove();
  };
  try {
    const corpus = readCorpus(extension);
    const browser = await launchBrowser({
      extension,
      pagePort: server.port,
      ...(sink ? { sinkPort: sink.port } : {}),
      ...launchOptions(options),
    });
    return {
      browser,
      server,
      extension,
      corpus,
      outsideRequests: requestsOf(sink),
      close: closer(browser, closeServers),
    };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

function launchOptions({ headless, language, keepFirstRun }: SessionOptions) {
  return {
    ...(headless === undefined ? {} : { headless }),
    ...(language === undefined ? {} : { language }),
    ...(keepFirstRun === undefined ? {} : { keepFirstRun }),
  };
}

function requestsOf(sink: Sinkhole | undefined): readonly string[] {
  return sink?.requests ?? [];
}

function closer(browser: Browser, closeServers: () => Promise<void>): () => Promise<void> {
  return async () => {
    await browser.close();
    await closeServers();
  };
}
