import { testSpeakers } from "./who-speaks";

testSpeakers("relatives, bodies, sources", [
  [
    "told and replied",
    [
      "“Did you see him?” prosecutor Nina Roth asked.",
      "“I saw a coat,” Mr Vance replied.",
      "“Whose coat?” Roth asked.",
      "“I don’t know,” he said.",
    ],
    [
      ["Vance", "Vance", "I saw a coat"],
      ["Vance", "he", "I don’t know"],
    ],
  ],
  [
    "organisation acronym",
    [
      "The National Union of Bakers (NUB) said its members would strike.",
      "The NUB said pay had fallen.",
      "The union said talks had failed.",
    ],
    [
      ["The National Union of Bakers", "The National Union of Bakers", "its members would strike"],
      ["NUB", "NUB", "pay had fallen"],
      ["The union", "The union", "talks had failed"],
    ],
  ],
  [
    "the company its boss",
    [
      "Kestrel Motors lost 4 million crowns last year.",
      "The carmaker said sales in Asia had collapsed.",
      "Its chairman, Otto Brandt, said he would step down.",
      "Brandt said the carmaker needed new blood.",
    ],
    [
      ["Kestrel Motors", "The carmaker", "sales in Asia had", "possible"],
      ["Otto Brandt", "Otto Brandt", "he would step down"],
      ["Otto Brandt", "Brandt", "the carmaker needed"],
    ],
  ],
  [
    "relative of victim",
    [
      "Liam Frost, 19, died in the crash.",
      "His mother, Carol Frost, said he had loved cars.",
      "“He was my best friend,” his sister Beth said.",
      "Mrs Frost said the road was a death trap.",
    ],
    [
      ["Carol Frost", "Carol Frost", "he had loved cars"],
      ["Beth", "Beth", "He was my best friend"],
      ["Carol Frost", "Frost", "the road was a death trap"],
    ],
  ],
  [
    "dead do not speak",
    [
      "Liam Frost, 19, died in the crash.",
      "The family said he had loved cars.",
      "“He was my best friend,” his sister said.",
    ],
    [
      ["The family", "The family", "he had loved cars"],
      ["his sister", "his sister", "He was my best friend"],
    ],
  ],
  [
    "nickname quotes",
    ["Robert “Bobby” Dale won the race.", "“I nearly stopped,” Dale said."],
    [["Dale", "Dale", "I nearly stopped"]],
  ],
  [
    "foreign org",
    [
      "Médecins Sans Frontières said its clinic had been hit.",
      "The aid agency said six people had died.",
      "The army said it had not fired.",
    ],
    [
      ["Médecins Sans Frontières", "Médecins Sans Frontières", "its clinic had been hit"],
      ["The aid agency", "The aid agency", "six people had died"],
      ["The army", "The army", "it had not fired"],
    ],
  ],
  [
    "president and premier he",
    [
      "President Ivo Marek met Prime Minister Jan Hus on Monday.",
      "He said that relations were good.",
      "Hus said that they could be better.",
    ],
    [
      ["Ivo Marek", "He", "relations were good"],
      ["Jan Hus", "Hus", "they could be better"],
    ],
  ],
  [
    "coach and player",
    [
      "Coach Wim Postma dropped striker Karl Yeo.",
      "“He was tired,” Postma said.",
      "The striker said he had been fit.",
      "The coach said he had not.",
    ],
    [
      ["Wim Postma", "Postma", "He was tired"],
      ["Karl Yeo", "The striker", "he had been fit"],
      ["Wim Postma", "The coach", "he had not"],
    ],
  ],
  [
    "adds with no subject",
    [
      "Ines Falk said the dam would hold, adding that it had been checked twice, and warned that others had not.",
    ],
    [
      ["Ines Falk", "Ines Falk", "the dam would hold"],
      ["Ines Falk", "Ines Falk", "it had been checked twice"],
      ["Ines Falk", "Ines Falk", "others had not"],
    ],
  ],
  [
    "mayor of two cities",
    [
      "The mayor of Leeds, Fay Orton, said trams would come.",
      "The mayor of York, Sid Crane, said he doubted it.",
      "The mayor of Leeds said York was jealous.",
    ],
    [
      ["Fay Orton", "Fay Orton", "trams would come"],
      ["Sid Crane", "Sid Crane", "he doubted it"],
      ["Fay Orton", "The mayor of Leeds", "York was jealous"],
    ],
  ],
  [
    "accused unnamed she",
    ["A woman from Hull said she had been sent the same letter.", "She said it had frightened her."],
    [
      ["A woman from Hull", "A woman from Hull", "she had been sent"],
      ["A woman from Hull", "She", "it had frightened her"],
    ],
  ],
  [
    "a man and then named",
    ["Tom Reeve runs the pub.", "A customer said the beer was warm.", "He said he would not be back."],
    [
      ["A customer", "A customer", "the beer was warm"],
      ["A customer", "He", "he would not be back", "possible"],
    ],
  ],
  [
    "Ms X's lawyer then she",
    [
      "Lena Ford appeared in court on Friday.",
      "Ms Ford’s barrister, Hugh Penn, said she was sorry.",
      "He said that she had lost her job.",
      "She will be sentenced in May.",
    ],
    [
      ["Hugh Penn", "Hugh Penn", "she was sorry"],
      ["Hugh Penn", "He", "she had lost her job"],
    ],
  ],
  [
    "the prosecutor",
    [
      "Prosecuting, Adam Clarke told the court that Ford had planned it.",
      "Defending, Hugh Penn said she had not.",
      "The prosecutor said there were texts.",
    ],
    [
      ["Adam Clarke", "Adam Clarke", "Ford had planned it"],
      ["Hugh Penn", "Hugh Penn", "she had not"],
      ["Adam Clarke", "The prosecutor", "there were texts"],
    ],
  ],
  [
    "sources close",
    [
      "A source close to the player said he wanted to leave.",
      "The source said talks were under way.",
      "Sources at the club said they knew of no talks.",
    ],
    [
      ["A source close to the player", "A source close to the player", "he wanted to leave"],
      ["The source", "The source", "talks were under way"],
      ["Sources at the club", "Sources at the club", "they knew of no talks"],
    ],
  ],
]);
