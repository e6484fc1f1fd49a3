import { describe, expect, it } from "vitest";

import { compileFigures } from "../../../lib/figures/alias-index";
import { findMentions } from "../../../lib/figures/find-mentions";
import { figure } from "./sample-figures";

const figures = [
  figure("chung", "person", ["Baek Seungho"]),
  figure("lin", "person", ["Lin Yutong"]),
  figure("rezapour", "person", ["Nima Shahpour", "Kaveh Golrokh"]),
  figure("golshan", "person", ["Ladan Golehrad"]),
  figure("ghayth", "person", ["Salim Abu al-Ghayth", "سليم أبو الغيث"]),
  figure("saad", "person", ["Tamer Qandil", "أبو سعد|kunya"]),
  figure("vall", "person", ["Brahim Ould Mekhtour"]),
  figure("brand", "person", ["Ilse van der Brandhof"]),
  figure("tal", "person", ["Noa Bar-Yehonatan", "נועה בר-יהונתן"]),
  figure("elif", "person", ["Elif Karatepeli"]),
  figure("ines", "person", ["Inés Larrondo Bustinza"]),
  figure("bustinza", "person", ["Tomás Bustinza Rey"]),
  figure("per", "person", ["Per Lindqvarn"]),
  figure("ola", "person", ["Ola Lindqvarn"]),
  figure("anwar", "person", ["Anwar Ali Zubaidan"]),
  figure("adam", "person", ["Adam Zubaidan"]),
  figure("kamal", "person", ["كمال أبو ريشة", "Kamal Abu Risha", "أبو نجم|kunya"]),
  figure("jamil", "person", ["جميل أبو ريشة", "Jamil Abu Risha"]),
];
const index = compileFigures(figures, { onRecord: new Set(figures.map(({ id }) => id)) });

const read = (text: string) =>
  findMentions(text, index, []).map(({ text: printed, figureId }) => `${printed} = ${figureId}`);

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ["a second syllable in small letters", "Then Baek Seung-ho left.", ["Baek Seung-ho = chung"]],
  ["no compound of English", "Lin Yutong left. The Lin-led talks began.", ["Lin Yutong = lin", "Lin = lin"]],
  ["a silent h inside a name", "Then Nima Shah-Pour left.", ["Nima Shah-Pour = rezapour"]],
  [
    "one surname printed as two, alone",
    "Ladan Golehrad left. Then Gole-Rad came back.",
    ["Ladan Golehrad = golshan", "Gole-Rad = golshan"],
  ],
  ["the article run into a kunya", "Then Salim Abu’l-Ghayth left.", ["Salim Abu’l-Ghayth = ghayth"]],
  [
    "a particle at the beginning of a sentence",
    "Brahim Ould Mekhtour left. Ould Mekhtour and Ilse van der Brandhof met. Van der Brandhof won.",
    [
      "Brahim Ould Mekhtour = vall",
      "Ould Mekhtour = vall",
      "Ilse van der Brandhof = brand",
      "Van der Brandhof = brand",
    ],
  ],
  [
    "two surnames with a hyphen",
    "Noa Bar-Yehonatan left. Later Bar-Yehonatan was seen.",
    ["Noa Bar-Yehonatan = tal", "Bar-Yehonatan = tal"],
  ],
  ["an excellency", "Then H.E. Tomás Bustinza left.", ["Tomás Bustinza = bustinza"]],
  [
    "politeness behind a given name",
    "Elif Karatepeli left. Later Elif Hanım was seen.",
    ["Elif Karatepeli = elif", "Elif = elif"],
  ],
  [
    "the mother's name of one is the father's of another",
    "Inés Larrondo met Tomás Bustinza Rey. A minute later Bustinza was gone.",
    ["Inés Larrondo = ines", "Tomás Bustinza Rey = bustinza", "Bustinza = bustinza"],
  ],
  [
    "an office behind a shared surname",
    "The diver, Per Lindqvarn, met the painter, Ola Lindqvarn. Lindqvarn the painter paid. Lindqvarn the cook did not.",
    ["Per Lindqvarn = per", "Ola Lindqvarn = ola", "Lindqvarn = ola"],
  ],
  [
    "a rank in short",
    "Senator Per Lindqvarn met General Ola Lindqvarn. Later Gen. Lindqvarn paid.",
    ["Per Lindqvarn = per", "Ola Lindqvarn = ola", "Lindqvarn = ola"],
  ],
  [
    "the elder of two",
    "Per Lindqvarn met Ola Lindqvarn.\nPer Lindqvarn paid, but Lindqvarn senior did not.",
    ["Per Lindqvarn = per", "Ola Lindqvarn = ola", "Per Lindqvarn = per"],
  ],
  [
    "initials that one of two explains in full",
    "Anwar Ali Zubaidan met Adam Zubaidan. Then A. A. Zubaidan left.",
    ["Anwar Ali Zubaidan = anwar", "Adam Zubaidan = adam", "A. A. Zubaidan = anwar"],
  ],
  ["another bearer of a kunya", "ثم قال أبو سعد الحمصي كلمته", []],
  ["the bearer of a kunya", "ثم قال أبو سعد كلمته", ["أبو سعد = saad"]],
  [
    "a surname after somebody's kunya",
    "التقى كمال أبو ريشة مساء أخاه جميل أبو ريشة.\nثم مضى أبو نجم، وعاد أبو ريشة إلى بيته.",
    ["كمال أبو ريشة = kamal", "جميل أبو ريشة = jamil", "أبو نجم = kamal"],
  ],
  [
    "somebody brought on by name",
    "Elif Karatepeli left. A nurse called Elif stayed.",
    ["Elif Karatepeli = elif"],
  ],
  [
    "a village",
    "Elif Karatepeli left. Karatepeli, a village on a hill, did not.",
    ["Elif Karatepeli = elif"],
  ],
  [
    "a ship in quotation marks",
    "Elif Karatepeli left. The “Elif”, a tanker, sank.",
    ["Elif Karatepeli = elif"],
  ],
];

describe("findMentions in running text", () => {
  it.each(rows)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
