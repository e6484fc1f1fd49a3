import { testSpeakers } from "./who-speaks";

testSpeakers("formers, deputies, firms, initials", [
  [
    "object named",
    ["Alice Boyd accused Peter Marsh of lying to parents.", "He said he had told the truth."],
    [["Peter Marsh", "He", "he had told the truth", "possible"]],
  ],
  [
    "object named 2",
    ["Alan Boyd accused Peter Marsh of lying to parents.", "Marsh denied it. “I told the truth,” he said."],
    [["Peter Marsh", "he", "I told the truth"]],
  ],
  [
    "speaker after colon para",
    [
      "Union leader Olu Bright had a warning for the firm:",
      "“If they sack one of us, all of us will walk out of that gate.”",
    ],
    [["Olu Bright", "Olu Bright", "If they sack one"]],
  ],
  [
    "Mr + ambiguous",
    [
      "Mr Dunn and Mrs Dunn bought the house in 1990.",
      "Mrs Dunn said that the roof had leaked since then.",
      "Mr Dunn said it had not.",
    ],
    [
      ["Dunn", "Dunn", "the roof had leaked"],
      ["Dunn", "Dunn", "it had not"],
    ],
  ],
  [
    "sir",
    [
      "Sir Keith Vale led the inquiry.",
      "Sir Keith said the evidence was overwhelming.",
      "“It could not be plainer,” Sir Keith added.",
    ],
    [
      ["Keith Vale", "Sir Keith", "the evidence was overwhelming"],
      ["Keith Vale", "Sir Keith", "It could not be plainer"],
    ],
  ],
  [
    "lord",
    [
      "Lord Ashby, the transport minister, said trains would run.",
      "Lord Ashby also said fares would rise.",
      "The minister said it was unavoidable.",
    ],
    [
      ["Lord Ashby", "Lord Ashby", "trains would run"],
      ["Lord Ashby", "Lord Ashby", "fares would rise"],
      ["Lord Ashby", "The minister", "it was unavoidable"],
    ],
  ],
  [
    "dame",
    [
      "The Speaker, Dame Olive Marr, told members that the sitting was closed.",
      "“Order,” Dame Olive said. “I will not say it again.”",
    ],
    [
      ["Olive Marr", "Olive Marr", "the sitting was closed"],
      ["Olive Marr", "Dame Olive", "I will not say it again"],
    ],
  ],
  [
    "hyphen surname part",
    [
      "Maya Singh-Cole owns the shop.",
      "Singh-Cole said rents had trebled.",
      "“I can’t pay it,” Ms Singh-Cole said.",
    ],
    [
      ["Maya Singh-Cole", "Singh-Cole", "rents had trebled"],
      ["Maya Singh-Cole", "Singh-Cole", "I can’t pay it"],
    ],
  ],
  [
    "van name",
    [
      "Goalkeeper Rik van der Meer saved two penalties.",
      "“I guessed,” Van der Meer said.",
      "The Dutchman said that he had watched videos all night.",
    ],
    [
      ["Rik van der Meer", "Van der Meer", "I guessed"],
      ["Rik van der Meer", "The Dutchman", "he had watched videos"],
    ],
  ],
  [
    "initials",
    ["J.T. Sloan, who runs the mill, said water was low.", "Sloan said it had not rained since May."],
    [
      ["J.T. Sloan", "J.T. Sloan", "water was low"],
      ["J.T. Sloan", "Sloan", "it had not rained"],
    ],
  ],
  [
    "middle initial",
    [
      "Judge Marcia R. Bloom said the warrant was invalid.",
      "The judge said that police had cut corners.",
      "Bloom ordered a new hearing and said it would be public.",
    ],
    [
      ["Marcia R. Bloom", "Marcia R. Bloom", "the warrant was invalid"],
      ["Marcia R. Bloom", "The judge", "police had cut corners"],
      ["Marcia R. Bloom", "Bloom", "it would be public"],
    ],
  ],
  [
    "spokeswoman named later",
    [
      "A spokeswoman for the airline said flights would resume.",
      "The spokeswoman, Petra Lang, said passengers would be paid.",
      "She said letters had gone out.",
    ],
    [
      ["Petra Lang", "A spokeswoman for the airline", "flights would resume", "possible"],
      ["Petra Lang", "Petra Lang", "passengers would be paid"],
      ["Petra Lang", "She", "letters had gone out"],
    ],
  ],
  [
    "its spokeswoman",
    [
      "Sarrane’s government offered another version.",
      "Its spokeswoman, Ileana Voss, said pictures showed tanks.",
      "“Engineers do not bring tanks,” she added.",
      "The spokeswoman said more pictures would follow.",
    ],
    [
      ["Ileana Voss", "Ileana Voss", "pictures showed tanks"],
      ["Ileana Voss", "she", "Engineers do not"],
      ["Ileana Voss", "The spokeswoman", "more pictures would follow"],
    ],
  ],
  [
    "academic",
    [
      "Dr Hana Mori, a senior lecturer in law at Exmoor University, said the law was vague.",
      "“Judges hate that,” said the lecturer.",
      "Prof Ian Webb, her colleague, said it was clear enough.",
      "The professor said nobody had tested it.",
    ],
    [
      ["Hana Mori", "Hana Mori", "the law was vague"],
      ["Hana Mori", "the lecturer", "Judges hate that"],
      ["Ian Webb", "Ian Webb", "it was clear enough"],
      ["Ian Webb", "The professor", "nobody had tested it", "possible"],
    ],
  ],
  [
    "farmer",
    [
      "Sheep farmer Idris Pugh has lost nine lambs since March.",
      "“It is the dogs,” the farmer said.",
      "Mr Pugh said owners must use leads.",
    ],
    [
      ["Idris Pugh", "the farmer", "It is the dogs"],
      ["Idris Pugh", "Pugh", "owners must use leads"],
    ],
  ],
  [
    "resident aged",
    [
      "Resident Flo Barker, 81, has lived there since 1960.",
      "The pensioner said the noise was unbearable.",
      "The 81-year-old said she would not move.",
    ],
    [
      ["Flo Barker", "The pensioner", "the noise was unbearable"],
      ["Flo Barker", "The 81-year-old", "she would not move"],
    ],
  ],
  [
    "the man who",
    [
      "Ed Finch, the man who built the tower, said it was safe.",
      "The engineer who checked it, Lou Garr, said it was not.",
    ],
    [
      ["Ed Finch", "Ed Finch", "it was safe"],
      ["Lou Garr", "Lou Garr", "it was not"],
    ],
  ],
  [
    "speaking for",
    [
      "Jill Ames, speaking for the tenants, said the lifts had failed.",
      "Ames, for her part, wants a refund.",
      "“We pay for lifts,” she said.",
    ],
    [
      ["Jill Ames", "Jill Ames", "the lifts had failed"],
      ["Jill Ames", "she", "We pay for lifts"],
    ],
  ],
]);
