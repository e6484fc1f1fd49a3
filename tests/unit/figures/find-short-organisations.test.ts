import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const figures = [
  figure("kestrel", "organisation", ["Kestrel Petroleum plc", "KP|acronym"]),
  figure("trade", "organisation", ["Ministry of Trade and Ports", "MTP|acronym"]),
  figure("tawhid", "organisation", ["Jund al-Rabwa", "Rabwa Brigades"]),
  figure("partido", "organisation", ["Partido de Reforma Costera", "PRC|acronym"]),
  figure("zarya", "organisation", ["Заря-7", "Zarya-7"]),
  figure("labour", "organisation", ["National Party", "NP|acronym"]),
  figure("lamp", "organisation", ["Lantern Harbour Party"]),
  figure("dara", "person", ["Dara Quillon"], { affiliations: ["lamp"] }),
];
const index = compileFigures(figures, { onRecord: new Set(figures.map(({ id }) => id)) });

const read = (text: string) =>
  findMentions(text, index, []).map(
    ({ text: printed, figureId, tier }) => `${printed} = ${figureId} ${tier}`,
  );

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the first word of a company",
    "Kestrel Petroleum plc left. Then Kestrel’s shares fell.",
    ["Kestrel Petroleum plc = kestrel certain", "Kestrel = kestrel probable"],
  ],
  [
    "also before its full name",
    "KESTREL LEAVES THE GULF\nKestrel Petroleum plc left.",
    ["KESTREL = kestrel probable", "Kestrel Petroleum plc = kestrel certain"],
  ],
  ["not where only the word stands", "Then Kestrel shares fell.", []],
  [
    "not as a part of another name",
    "Kestrel Petroleum plc sued Kestrel Hanging Gardens.",
    ["Kestrel Petroleum plc = kestrel certain"],
  ],
  [
    "a ministry turned round",
    "MTP staff stayed. The Trade and Ports Ministry said no; the Ministry said no more.",
    ["MTP = trade certain", "Trade and Ports Ministry = trade probable"],
  ],
  [
    "another transcription",
    "Rabwa Brigades men came. Jund ar-Rabwa left. The Jund stayed.",
    ["Rabwa Brigades = tawhid certain", "Jund ar-Rabwa = tawhid probable", "Jund = tawhid probable"],
  ],
  [
    "articles inside",
    "El PRC vota. El Partido de la Reforma Costera vota.",
    ["PRC = partido certain", "Partido de la Reforma Costera = partido probable"],
  ],
  [
    "a Russian case without the number",
    "Канал «Заря-7» молчит. У «Зари» нет слов.",
    ["Заря-7 = zarya certain", "Зари = zarya probable"],
  ],
  [
    "a common word is no name",
    "The NP met. The National team lost and the Party sang.",
    ["NP = labour certain"],
  ],
  [
    "of somebody's organisation, possibly",
    "Dara Quillon came for Lantern Harbour.",
    ["Dara Quillon = dara certain", "Lantern Harbour = lamp possible"],
  ],
];

describe("findMentions finds short names of organisations", () => {
  it.each(rows)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
