import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const figures = [
  figure("petra-holm", "person", ["Petra Holmgard"]),
  figure("anders-holm", "person", ["Anders Holmgard"]),
  figure("rania", "person", ["Rania Qabbasi", "رانيا القباسي"]),
  figure("munir", "person", ["Munir Qabbasi", "منير القباسي"]),
  figure("jean-luc", "person", ["Jean-Luc Morvillier"]),
  figure("ana", "person", ["Ana Belmonte Quirarte"]),
  figure("victor", "person", ["José María Belmonte Sandoz"]),
  figure("talal", "person", ["Talal bin Rashed al-Qurtubi", "طلال بن راشد القرطبي"]),
  figure("vera", "person", ["Вера Стужина", "Vera Stuzhina"]),
  figure("lev", "person", ["Лев Стужин", "Lev Stuzhin"]),
  figure("ehud", "person", ["Ehud Ben-Shachor", "אהוד בן-שחור"]),
];
const index = compileFigures(figures, { onRecord: new Set(figures.map(({ id }) => id)) });

const read = (text: string) =>
  findMentions(text, index, []).map(
    ({ text: printed, figureId, tier }) => `${printed} = ${figureId} ${tier}`,
  );

/** Full names are only there to introduce: the mentions of one word. */
const readWords = (text: string) => read(text).filter((line) => /^\S+ =/u.test(line));

const both = "Petra Holmgard, the harbour minister, met her cousin, the publisher Anders Holmgard.";

const families: readonly (readonly [string, string, readonly string[]])[] = [
  ["a title tells", `${both} Mr Holmgard smiled.`, ["Holmgard = anders-holm probable"]],
  ["an office tells", `${both}\nThe minister, Holmgard, smiled.`, ["Holmgard = petra-holm probable"]],
  ["a trade tells", `${both}\nOnly publisher Holmgard smiled.`, ["Holmgard = anders-holm probable"]],
  ["nothing tells", `${both}\nHolmgard smiled.`, []],
  ["a contrast tells more than the order", `${both}\nPetra Holmgard spoke of young Holmgard.`, []],
  ["the word stands for any bearer", "Petra Holmgard said: do not take one Holmgard for another.", []],
  ["a title that nobody named can have", "Petra Holmgard left. Mr Holmgard stayed.", []],
  [
    "an Arabic given name in a family",
    "رانيا القباسي غابت. وحضر منير القباسي. وقالت رانيا نعم",
    ["رانيا = rania probable"],
  ],
  ["not before another surname", "رانيا القباسي غابت. وحضر منير القباسي. وقالت رانيا الحداد نعم", []],
  [
    "an Arabic office after the surname",
    "الوزير منير القباسي جاء.\nرانيا القباسي غابت.\nفالقباسي الوزير قال",
    ["القباسي = munir probable"],
  ],
  [
    "a Russian ending tells",
    "Вера Стужина и Лев Стужин молчали.\nО Стужиной говорили.",
    ["Стужиной = vera probable"],
  ],
  ["a Russian ending of both does not", "Вера Стужина и Лев Стужин молчали.\nДом Стужина сгорел.", []],
];

const alone: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "French “M.” is no initial",
    "Le maire et les élus ont reçu la lettre. Jean-Luc Morvillier est venu dans la ville avec des amis. M. Morvillier est parti.",
    ["Jean-Luc Morvillier = jean-luc certain", "Morvillier = jean-luc probable"],
  ],
  [
    "initials with a hyphen",
    "Jean-Luc Morvillier came. J.-L. Morvillier left.",
    ["Jean-Luc Morvillier = jean-luc certain", "J.-L. Morvillier = jean-luc probable"],
  ],
  [
    "a square in small letters",
    "Jean-Luc Morvillier attend place Morvillier.",
    ["Jean-Luc Morvillier = jean-luc certain"],
  ],
  ["the first of two surnames", "Then Ana Belmonte spoke.", ["Ana Belmonte = ana probable"]],
  [
    "a pair of given names",
    "José María Belmonte Sandoz came. Later José María left.",
    ["José María Belmonte Sandoz = victor certain", "José María = victor probable"],
  ],
  [
    "father's name without surname",
    "Talal bin Rashed al-Qurtubi came. Talal bin Rashed left.",
    ["Talal bin Rashed al-Qurtubi = talal certain", "Talal bin Rashed = talal probable"],
  ],
  ["and nobody introduced", "Then Talal bin Rashed left.", ["Talal bin Rashed = talal possible"]],
  ["father's name before another surname", "ثم غادر طلال بن راشد المرادي", []],
  ["another one of that name", "There is a second Petra Holmgard, a grocer.", []],
  [
    "an organisation of that name",
    "Petra Holmgard came. Holmgard, the Norwegian shipping company, did not.",
    ["Petra Holmgard = petra-holm certain"],
  ],
  [
    "a Slavic father's name in the middle",
    "Then Vera Igorevna Stuzhina spoke.",
    ["Vera Igorevna Stuzhina = vera probable"],
  ],
  [
    "Russian cases",
    "Он спорил со Львом, а потом с Верой Стужиной и Л. П. Стужиным.",
    ["Верой Стужиной = vera probable", "Л. П. Стужиным = lev possible"],
  ],
  [
    "a Hebrew preposition before “son of”",
    "אהוד בן-שחור בא. אמרו לבן-שחור כן",
    ["אהוד בן-שחור = ehud certain", "בן-שחור = ehud probable"],
  ],
  ["a Hebrew street with a preposition", "אהוד בן-שחור גר ברחוב בן-שחור", ["אהוד בן-שחור = ehud certain"]],
  [
    "initials of two figures on record are nobody's",
    "Then P. and later A. Holmgard spoke.",
    ["A. Holmgard = anders-holm possible"],
  ],
];

describe("findMentions in a family", () => {
  it.each(families)("%s", (_, text, expected) => {
    expect(readWords(text)).toEqual(expected);
  });
});

describe("findMentions by the rules of names", () => {
  it.each(alone)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
