import type { PageReport } from "../lib/domain/page-report";
import type { UncertainDate } from "../lib/domain/uncertain-date";
import type { Visit } from "../lib/domain/visit";
import type { CorpusFacts, ReportFacts } from "../lib/services/corpus-facts";
import type { ReportRows } from "../lib/services/load-report-rows";
import type { CopyServices } from "./copy-services";
import type { JudgingServices } from "./judging-services";

/** The site of the active tab, as the watch list sees it. Hosts are shown as they are, punycode included, without a port. */
export interface Site {
  readonly host: string;
  /** What watching the hosts below it as well would cover ("*.example.com"); absent where there are none to cover. */
  readonly below?: string;
  /** What is granted and covers the site, widest permissions included; stopping takes all of it back. */
  readonly watched: readonly string[];
}

/** The hand-written article of the first-run page, read from `/sample/sample-article.json`. */
export interface SampleArticle {
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: UncertainDate;
  readonly paragraphs: readonly string[];
}

/** The sample as it is printed and the report made of it. */
export interface MatchedSample {
  readonly article: SampleArticle;
  readonly report: PageReport;
}

/** A site in whose pages matches are marked or not, by its host. */
export interface MarkedSite {
  readonly host: string;
  readonly isOn: boolean;
}

/** Words marked in the page that were clicked: a statement by its key, or the name of a figure by that one's id. */
export interface ClickedMatch {
  readonly kind: "statement" | "figure";
  readonly id: string;
}

/** What was matched, marked in the page itself. */
export interface MatchMarks {
  /** Follows the site of the active tab; `undefined` where it is none of the web, or not known. Returns the way to stop. */
  watchSite(onSite: (site: MarkedSite | undefined) => void): () => void;
  /** The pages of the site follow at once. */
  switchSite(host: string, isOn: boolean): Promise<void>;
  /** Calls back with what is clicked in the page of the active tab. Returns the way to stop. */
  watchClicked(onClicked: (clicked: ClickedMatch) => void): () => void;
}

/**
 * Everything the screens ask of the world around them. The entrypoints hand in the real one, the tests a plain object.
 * A rejected promise is a fault; what can go wrong in the ordinary way arrives as a value.
 */
export interface ScreenServices extends CopyServices {
  /**
   * Follows the visit of the active tab (in the side panel also when the tab changes). Calls back at once with what
   * is known, then with every change; `undefined` where nothing is known of the page the tab shows now, so a visit
   * of another address is never handed over. Returns the way to stop.
   */
  watchVisit(onVisit: (visit: Visit | undefined) => void): () => void;
  /**
   * Reads the active tab's page or the words selected in it, and has it matched. The outcome, also a failure
   * (`unreadable` for browser pages), arrives through {@link ScreenServices.watchVisit}, never as a rejection.
   */
  readPage(scope: "page" | "selection"): Promise<void>;
  /** Every corpus row the report refers to, directly or through a statement, a document or a relay; more does no harm. */
  loadRows(report: PageReport): Promise<ReportRows>;
  /** What pages are matched with now; at once, however large the corpus is. */
  reportFacts(): Promise<ReportFacts>;
  /** What the corpus holds now, all of it read. */
  corpusFacts(): Promise<CorpusFacts>;
  /** The site of the active tab; `undefined` where no site can be watched (browser pages, files) or its address is not known. */
  currentSite(): Promise<Site | undefined>;
  /**
   * Asks the browser for the site and puts it on the watch list; `false` where the user refused. Called inside the
   * click's own task, before any await, as the browser demands; the prompt may close the popup before it resolves.
   */
  watchSite(host: string, options: { readonly subdomains: boolean }): Promise<boolean>;
  /** Takes the site off the list and gives its permission back. */
  unwatchSite(host: string): Promise<void>;
  /** Opens the side panel (in Firefox the sidebar) and closes the popup. Called inside the click's own task, before any await. */
  openSidePanel(): Promise<void>;
  /** Marking matches in the page; absent where no page is beside the screen. */
  readonly marks?: MatchMarks;
  /** Judging and correcting; absent where nothing can be written. */
  readonly judging?: JudgingServices;
}

/** What the first-run page asks besides. */
export interface SampleServices {
  /** Matches the sample article against the corpus; nothing is stored. */
  matchSample(): Promise<MatchedSample>;
}
