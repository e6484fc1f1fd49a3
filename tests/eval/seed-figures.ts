import type { Figure } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import { scriptOf } from "../../lib/figures/encode-phonemes";
import { readJsonLines } from "./data-files";

type Row = {
  readonly id: string;
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
};

/** The figures of a `seed-figures.jsonl` with their canonical names and aliases only; persons unless a row says else. */
export function readSeedFigures(file: string): readonly Figure[] {
  return (readJsonLines(file) as readonly Row[]).map(({ id, canonical, aliases, kind }) => {
    const isOrganisation = kind?.startsWith("org") === true;
    return {
      id: id as FigureId,
      kind: isOrganisation ? "organisation" : "person",
      names: [...new Set([canonical, ...aliases])].map((text) => ({
        text,
        script: scriptOf(text),
        form: isOrganisation ? organisationForm(text) : personForm(text),
      })),
      roles: [],
      affiliations: [],
      description: canonical,
    };
  });
}

function personForm(text: string): "full" | "kunya" | "alias" {
  if (/^(?:Abu|Abou|Um+|أبو|أم)[\s-]\S+$/u.test(text)) return "kunya";
  return /[\s\u200c]/u.test(text) ? "full" : "alias";
}

function organisationForm(text: string): "full" | "acronym" {
  return /^\p{Lu}{2,6}$/u.test(text) ? "acronym" : "full";
}
