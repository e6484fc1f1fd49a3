import { aliasKey, parseWebAddress } from "../collection/alias-key";
import type { Judgement } from "../domain/judgement";

/** What an export of some articles knows of them when it comes to the judgements. */
export interface ExportedContent {
  /** Keys of every address of its articles, and their hosts. */
  readonly addresses: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Ids of the figures and statements that its articles refer to. */
  readonly corpusIds: ReadonlySet<string>;
  /** The words of the statements its articles were found to report. */
  readonly words: ReadonlySet<string>;
}

/**
 * Does a judgement go with these articles? It does if it was given on one of them, or holds further and is on a figure,
 * a statement or words that they have. The user's other judgements are nobody's business who gets the file.
 */
export function judgementBelongs({ target, scope }: Judgement, content: ExportedContent): boolean {
  if (scope.kind === "article") return content.addresses.has(aliasKey(scope.url));
  if (scope.kind === "outlet" && !content.hosts.has(scope.host)) return false;
  if (target.kind === "attribution") return content.words.has(target.words);
  return content.corpusIds.has(target.kind === "mention" ? target.figureId : target.statementId);
}

/** The key and the host of an address, as {@link ExportedContent} has them. */
export function addressParts(url: string): { readonly key: string; readonly host: string | undefined } {
  return { key: aliasKey(url), host: parseWebAddress(url)?.host };
}
