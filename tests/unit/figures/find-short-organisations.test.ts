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
  figure("liwa", "organisation", ["Liwa al-Sumoud"]),
  figure("board", "organisation", ["Federal Agency for Coastal Fisheries", "الهيئة الاتحادية للمصايد"]),
  figure("eau", "organisation", ["Syndicat fluvial de l’Est"]),
  figure("teachers", "organisation", ["Teachers' Solidarity Union"]),
  figure("peoples", "organisation", ["Jana Shakthi Manram"]),
  figure("nahda", "organisation", ["حركة النهوض المدني"]),
  figure("dalga", "organisation", ["Radyo Dalgakent"]),
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
    "without “federal”, turned round",
    "The Federal Agency for Coastal Fisheries left. The Coastal Fisheries Agency stayed.",
    ["Federal Agency for Coastal Fisheries = board certain", "Coastal Fisheries Agency = board probable"],
  ],
  [
    "without its adjective in Arabic",
    "اجتمعت الهيئة الاتحادية للمصايد ثم غادرت هيئة المصايد",
    ["الهيئة الاتحادية للمصايد = board certain", "هيئة المصايد = board probable"],
  ],
  [
    "the beginning of an Arabic name, not of another one",
    "قالت حركة النهوض المدني إن حركة النهوض تنتظر، ورفضت حركة النهوض الديني ذلك",
    ["حركة النهوض المدني = nahda certain", "حركة النهوض = nahda probable"],
  ],
  [
    "the beginning of a French name",
    "Le Syndicat fluvial de l’Est part ; le Syndicat fluvial reste.",
    ["Syndicat fluvial de l’Est = eau certain", "Syndicat fluvial = eau probable"],
  ],
  [
    "a possessive with another apostrophe",
    "The Teachers’ Solidarity Union left.",
    ["Teachers’ Solidarity Union = teachers certain"],
  ],
  [
    "the first two of three foreign words",
    "Jana Shakthi Manram left. A Jana Shakthi treasurer stayed.",
    ["Jana Shakthi Manram = peoples certain", "Jana Shakthi = peoples probable"],
  ],
  [
    "the kind in English",
    "Liwa al-Sumoud left. Then the Sumoud Brigade came; the Falcon Brigade did not.",
    ["Liwa al-Sumoud = liwa certain", "Sumoud Brigade = liwa probable"],
  ],
  [
    "without the kind of another language",
    "Radyo Dalgakent left. Dalgakent’s presenter stayed.",
    ["Radyo Dalgakent = dalga certain", "Dalgakent = dalga probable"],
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
