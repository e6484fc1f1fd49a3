import { type Stage, testStages } from "./stages";

const holdersOfTitles: readonly Stage[] = [
  {
    name: "a title without the name",
    paragraphs: [
      "The Grand Council’s chairman, Sheikh Daoud al-Masri, said the bank was closed.",
      "In a statement the Sheikh said that the doors would open on Monday.",
    ],
    expected: [["Daoud al-Masri", "the doors would open"]],
  },
  {
    name: "titles of a church",
    paragraphs: [
      "Archdeacon Miriam Hale said the roof would be mended.",
      "The Archdeacon added that nobody had been hurt.",
      "Rabbi Saul Perlman thanked the firefighters. The Rabbi said the scrolls were safe.",
    ],
    expected: [
      ["Miriam Hale", "nobody had been hurt"],
      ["Saul Perlman", "the scrolls were safe"],
    ],
  },
  {
    name: "titles of an army",
    paragraphs: ["Colonel Bram Oster said the road was open. The colonel said mines had been cleared."],
    expected: [["Bram Oster", "mines had been cleared"]],
  },
  {
    name: "a title that two bear",
    paragraphs: [
      "Colonel Bram Oster met Colonel Jost Reuter at the border.",
      "The mayor, Ida Kern, watched them leave.",
      "The colonel said mines had been cleared.",
    ],
    expected: [["The colonel", "mines had been cleared"]],
  },
  {
    name: "a noun nobody else is called by",
    paragraphs: [
      "The song was credited to a busker living in Porto, Tiago Mendes, who has never denied it.",
      "The busker had said in a recording that nobody would guess who wrote it.",
    ],
    expected: [["Tiago Mendes", "nobody would guess"]],
  },
  {
    name: "a noun behind the name",
    paragraphs: [
      "Lotte Kamp, a beekeeper from Tarn, lost forty hives.",
      "The council has offered nothing.",
      "The beekeeper said the spray came at noon.",
    ],
    expected: [["Lotte Kamp", "the spray came at noon"]],
  },
  {
    name: "a noun that only belongs to the office",
    paragraphs: ["Hanna Frost, keeper of the archive, was away.", "The archive said it had lost no maps."],
    expected: [["The archive", "it had lost no maps"]],
  },
  {
    name: "an office before a figure’s name is nobody of its own",
    figures: [{ id: "ruth-lind", full: "Ruth Lind-Barrow" }],
    paragraphs: [
      "District Judge Ruth Lind-Barrow, sitting in Easthaven, found that the fence was lawful.",
      "In her reasons, the judge observed that the map was wrong. She said it had been drawn in a pub.",
    ],
    expected: [
      ["Ruth Lind-Barrow", "the map was wrong"],
      ["Ruth Lind-Barrow", "it had been drawn"],
    ],
  },
  {
    name: "another office before a figure’s name",
    figures: [{ id: "tom-arkell", full: "Tom Arkell" }],
    paragraphs: ["Head Coach Tom Arkell took the session.", "The coach said the pitch was frozen."],
    expected: [["Tom Arkell", "the pitch was frozen"]],
  },
];

testStages("titles and nouns that stand for a name", holdersOfTitles);
