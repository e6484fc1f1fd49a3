import { testSpeakers } from "./who-speaks";

testSpeakers("ages, peoples, offices", [
  [
    "age epithet",
    [
      "Northgate Rovers striker Anton Beck said he would stay at the club.",
      "“I love it here,” the 29-year-old said. “My family is settled.”",
    ],
    [
      ["Anton Beck", "the 29-year-old", "I love it here"],
      ["Anton Beck", "the 29-year-old", "My family is settled"],
    ],
  ],
  [
    "nationality epithet",
    [
      "Rovers manager Giuseppe Ricci was in a bullish mood after the win.",
      "“We deserved it,” the Italian told reporters.",
      "The 61-year-old added that his team would not change.",
    ],
    [
      ["Giuseppe Ricci", "the Italian", "We deserved it"],
      ["Giuseppe Ricci", "The 61-year-old", "his team would not change"],
    ],
  ],
  [
    "two ages",
    [
      "Maria Holt, 34, and her brother Peter Holt, 41, were both in the house when the fire began.",
      "“I smelled smoke,” the 41-year-old said.",
      "The 34-year-old said she had run for the door.",
    ],
    [
      ["Peter Holt", "the 41-year-old", "I smelled smoke"],
      ["Maria Holt", "The 34-year-old", "she had run for the door"],
    ],
  ],
  [
    "position epithet",
    [
      "Captain Luis Ortega opened the scoring after ten minutes.",
      "“It was a lucky bounce,” the midfielder admitted.",
    ],
    [["Luis Ortega", "the midfielder", "It was a lucky bounce"]],
  ],
  [
    "judge never named",
    [
      "Darren Pike, 45, was jailed for three years at Leeds Crown Court on Friday.",
      "“You betrayed the people who trusted you,” the judge told him.",
    ],
    [["the judge", "the judge", "You betrayed the people"]],
  ],
  [
    "judge named",
    [
      "Darren Pike, 45, was jailed for three years at Leeds Crown Court on Friday.",
      "Judge Ellen Marwood said the offence was mean and cruel.",
      "“You betrayed the people who trusted you,” the judge told him.",
    ],
    [["Ellen Marwood", "the judge", "You betrayed the people"]],
  ],
  [
    "spokesman of a person",
    [
      "Senator Ruth Calder missed the vote on Thursday.",
      "Calder’s spokesman said that the senator was ill.",
      "“She will be back next week,” the spokesman said.",
    ],
    [
      ["Calder’s spokesman", "Calder’s spokesman", "the senator was ill"],
      ["the spokesman", "the spokesman", "She will be back next week"],
    ],
  ],
  [
    "her lawyer named",
    [
      "Ruth Calder was arrested at the airport on Thursday.",
      "Her lawyer, Simon Frey, said that she would fight the charge.",
      "“There is no evidence,” the lawyer said.",
    ],
    [
      ["Simon Frey", "Simon Frey", "she would fight the charge"],
      ["Simon Frey", "the lawyer", "There is no evidence"],
    ],
  ],
  [
    "her lawyer unnamed",
    [
      "Ruth Calder was arrested at the airport on Thursday.",
      "Her lawyer said that she would fight the charge.",
      "She told reporters she had done nothing wrong.",
    ],
    [
      ["Her lawyer", "Her lawyer", "she would fight the charge"],
      ["Ruth Calder", "She", "she had done nothing wrong", "possible"],
    ],
  ],
  [
    "chairwoman of club",
    [
      "The club’s chairwoman, Nadia Brook, said tickets would not go up.",
      "Coach Wim Postma said he needed two new players.",
      "“There is no money,” the chairwoman said.",
    ],
    [
      ["Nadia Brook", "Nadia Brook", "tickets would not go up"],
      ["Wim Postma", "Wim Postma", "he needed two"],
      ["Nadia Brook", "the chairwoman", "There is no money"],
    ],
  ],
  [
    "who clause",
    [
      "Nadia Brook, who chairs the board, said the sale would go ahead.",
      "Tomas Vik, who joined in 2019 and runs the harbour office, told the paper that it would not.",
    ],
    [
      ["Nadia Brook", "Nadia Brook", "the sale would go ahead"],
      ["Tomas Vik", "Tomas Vik", "it would not"],
    ],
  ],
  [
    "surname of two",
    ["Peter Holt and Maria Holt run the bakery.", "“We open at five,” Holt said."],
    [["Holt", "Holt", "We open at five", "possible"]],
  ],
  [
    "surname of two with title",
    [
      "Peter Holt and his sister Maria Holt run the bakery.",
      "“We open at five,” Ms Holt said.",
      "Mr Holt said the ovens were old.",
    ],
    [
      ["Maria Holt", "Holt", "We open at five"],
      ["Peter Holt", "Holt", "the ovens were old"],
    ],
  ],
  [
    "name inside content",
    ["“Peter Holt has lied to this house,” Dora Lind said.", "She said that Holt should go."],
    [
      ["Dora Lind", "Dora Lind", "Peter Holt has lied"],
      ["Dora Lind", "She", "Holt should go"],
    ],
  ],
  [
    "name inside content focus",
    ["Dora Lind said that Maria Holt had lied to the house.", "She added that nobody had noticed."],
    [
      ["Dora Lind", "Dora Lind", "Maria Holt had lied"],
      ["Dora Lind", "She", "nobody had noticed"],
    ],
  ],
  [
    "floating after named sentence",
    [
      "Striker Anton Beck was relieved. “We needed that win more than anybody knows.”",
      "Goalkeeper Raul Diaz was less happy.",
      "“Two of their goals came from my mistakes, and I will not forget them.”",
    ],
    [
      ["Anton Beck", "Anton Beck", "We needed that win"],
      ["Raul Diaz", "Raul Diaz", "Two of their goals", "possible"],
    ],
  ],
  [
    "plural they",
    [
      "Residents of the tower said they had warned the landlord for years.",
      "They said nobody had come to look at the wiring.",
    ],
    [
      ["Residents of the tower", "Residents of the tower", "they had warned"],
      ["Residents of the tower", "They", "nobody had come"],
    ],
  ],
  [
    "it for company",
    ["Drax Minerals said profits had fallen by a third.", "It added that two mines would close."],
    [
      ["Drax Minerals", "Drax Minerals", "profits had fallen"],
      ["Drax Minerals", "It", "two mines would close"],
    ],
  ],
  [
    "a word of the page that every object of the language has",
    ["Anna Holm arrived early.", "The constructor said that the car was ready."],
    [["The constructor", "The constructor", "the car was ready"]],
  ],
]);
