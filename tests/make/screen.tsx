import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";

import type { Visit } from "../../lib/domain/visit";
import { createI18n, type I18n, type Language } from "../../components/i18n";
import { I18nContext } from "../../components/i18n-context";
import type { SampleServices, ScreenServices } from "../../components/services";
import type { CorpusRows } from "../../lib/domain/corpus";
import arabic from "../../public/_locales/ar/messages.json";
import english from "../../public/_locales/en/messages.json";
import { makeRows } from "./corpus-rows";
import { makeDay, makeReport } from "./page-report";

/** The interface in a language, from the messages as they ship. */
export function makeI18n(language: Language = "en"): I18n {
  return createI18n(language, language === "ar" ? arabic : english);
}

/** What all the screens together ask for. */
export type AllServices = ScreenServices & SampleServices;

/** What a screen was told to do, in order, and the services that keep note of it. */
export interface FakeServices {
  readonly services: AllServices;
  readonly calls: string[];
  /** Tells the screen of a visit. */
  readonly visit: (visit: Visit | undefined) => Promise<void>;
}

/** Services over plain objects: nothing is read, asked or opened, everything is noted. */
export function makeServices(
  first: Visit | undefined,
  { rows = makeRows([]), ...over }: Partial<AllServices> & { readonly rows?: CorpusRows } = {},
): FakeServices {
  const calls: string[] = [];
  let listener: ((visit: Visit | undefined) => void) | undefined;
  const services: AllServices = {
    watchVisit: (onVisit) => {
      listener = onVisit;
      onVisit(first);
      return () => (listener = undefined);
    },
    readPage: async (scope) => void calls.push(`read ${scope}`),
    loadRows: async () => rows,
    reportFacts: async () => ({ revision: 7, store: "sound", engine: "1.2.3" }),
    corpusFacts: async () => ({
      revision: 7,
      store: "sound",
      engine: "1.2.3",
      figures: 3,
      claims: 1,
      documents: 1,
      outlets: 2,
      statements: 12,
      undated: 2,
      earliest: makeDay("2017-10-20"),
      latest: makeDay("2024-07-01"),
    }),
    currentSite: async () => ({ host: "www.daily.example", below: "*.daily.example", watched: [] }),
    watchSite: async (host, { subdomains }) => {
      calls.push(`watch ${host} ${String(subdomains)}`);
      return true;
    },
    unwatchSite: async (host) => void calls.push(`unwatch ${host}`),
    openSidePanel: async () => void calls.push("side panel"),
    copyText: async (text) => void calls.push(`copy ${text}`),
    getCopyForm: async () => "text",
    keepCopyForm: async (form) => void calls.push(`copy as ${form}`),
    matchSample: async () => ({
      article: {
        title: "Sample",
        outlet: "Sample",
        publishedOn: makeDay("2025-01-15"),
        paragraphs: ["One."],
      },
      report: makeReport(),
    }),
    ...over,
  };
  return { services, calls, visit: (visit) => settle(() => listener?.(visit)) };
}

/** Draws a screen into the document and waits until its promises are through. */
export async function show(screen: ComponentChildren, i18n: I18n = makeI18n()): Promise<void> {
  await settle(() =>
    render(<I18nContext.Provider value={i18n}>{screen}</I18nContext.Provider>, document.body),
  );
}

/** Takes the screen away. */
export function clear(): void {
  render(null, document.body);
}

// The screen settles by the real clock, also where a test stops the one that the screen sees.
const { setTimeout: later } = globalThis;

/** Does something to the screen and waits until promises, the drawing they cause and its effects are through. */
export async function settle(action: () => void): Promise<void> {
  await act(async () => action());
  for (let round = 0; round < 3; round++) {
    await act(() => new Promise((resolve) => later(resolve, 0)));
  }
}

/** Presses a key where the focus is. */
export async function press(key: string, code = ""): Promise<void> {
  const target = document.activeElement ?? document.body;
  await settle(() =>
    target.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true })),
  );
}

/** Clicks the button or link with this text or label. */
export async function click(name: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("button, a")];
  const found = all.find((each) => (each.getAttribute("aria-label") ?? textOf(each)) === name);
  if (!found) throw new Error(`Nothing to click is called “${name}”: ${all.map(textOf).join(" | ")}`);
  await settle(() => found.click());
}

/** The text of an element as it is read, blanks collapsed. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The texts of all elements a selector finds. */
export function textsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(textOf);
}
