import type { CopyForm } from "../lib/domain/settings";

/** What copying asks of the world around it. */
export interface CopyServices {
  /** Puts plain text on the clipboard, and with `html` the same as that for editors that take it. */
  copyText(text: string, html?: string): Promise<void>;
  /** How citations were copied last. */
  getCopyForm(): Promise<CopyForm>;
  keepCopyForm(form: CopyForm): Promise<void>;
}
