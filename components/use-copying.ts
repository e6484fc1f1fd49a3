import { useMemo } from "preact/hooks";

import type { CopyForm } from "../lib/domain/settings";
import type { Citation } from "./citation";
import type { Copying } from "./copy-context";
import type { CopyServices } from "./copy-services";
import type { I18n, MessageKey } from "./i18n";
import type { ShowToast } from "./toast-context";
import { writeHtml, writeMarkdown, writePlain } from "./write-citation";

/** How much of the words that were copied is repeated in the message, in characters. */
const SHOWN = 60;

const said: Readonly<Record<CopyForm, { readonly same: MessageKey; readonly changed: MessageKey }>> = {
  text: { same: "copied", changed: "copiedAsText" },
  markdown: { same: "copiedMarkdown", changed: "copiedAsMarkdown" },
};

/** The copying of a screen: what is put on the clipboard, and what is said of it. */
export function useCopying(services: CopyServices, i18n: I18n, show: ShowToast): Copying {
  return useMemo(() => {
    const tell = (done: Promise<string>) => {
      done.then(
        (text) => show({ text }),
        () => show({ text: i18n.text("copyFailed") }),
      );
    };
    return {
      copyText: (text, key) => tell(services.copyText(text).then(() => i18n.text(key))),
      cite: (find, otherForm) => tell(cite(services, i18n, { find, otherForm })),
    };
  }, [services, i18n, show]);
}

async function cite(
  services: CopyServices,
  i18n: I18n,
  { find, otherForm }: { readonly find: () => Promise<Citation | MessageKey>; readonly otherForm: boolean },
): Promise<string> {
  const [citation, last] = await Promise.all([find(), services.getCopyForm()]);
  if (typeof citation === "string") return i18n.text(citation);
  const form = otherForm ? otherThan[last] : last;
  if (form === "markdown") await services.copyText(writeMarkdown(i18n, citation));
  else await services.copyText(writePlain(i18n, citation), writeHtml(i18n, citation));
  if (otherForm) await services.keepCopyForm(form);
  const { url: _, text, source, ...rest } = citation;
  const copied = writePlain(i18n, { ...rest, text: shortened(text), source: source.slice(0, 1) });
  return i18n.text(said[form][otherForm ? "changed" : "same"], { copied });
}

const otherThan: Readonly<Record<CopyForm, CopyForm>> = { text: "markdown", markdown: "text" };

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s+\S*$/u, "")} …`;
}
