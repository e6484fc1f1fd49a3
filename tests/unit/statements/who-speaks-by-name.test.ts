import { testSpeakers } from "./who-speaks";

testSpeakers("apposition, namesakes, bodies", [
  [
    "company then it via lower-case",
    ["The company reported a loss on Monday.", "It said the outlook was weak."],
    [["The company", "It", "the outlook was weak"]],
  ],
  [
    "spokesman for",
    [
      "A spokesman for Drax Minerals said the mine was safe.",
      "“We inspect it every week,” the spokesman added.",
      "He declined to say when the last report was written, but said it was recent.",
    ],
    [
      ["A spokesman for Drax Minerals", "A spokesman for Drax Minerals", "the mine was safe"],
      ["the spokesman", "the spokesman", "We inspect it"],
      ["the spokesman", "He", "it was recent"],
    ],
  ],
  [
    "two unnamed",
    [
      "A police officer said the road was closed.",
      "A driver said he had waited two hours.",
      "The officer said it would reopen at noon.",
    ],
    [
      ["A police officer", "A police officer", "the road was closed"],
      ["A driver", "A driver", "he had waited"],
      ["The officer", "The officer", "it would reopen"],
    ],
  ],
  [
    "minister of two ministers",
    [
      "Finance minister Olga Brandt met health minister Jan Kell on Tuesday.",
      "“We have an agreement,” the finance minister said.",
      "The health minister said that it was a good day.",
      "The minister said the text would follow.",
    ],
    [
      ["Olga Brandt", "the finance minister", "We have an agreement"],
      ["Jan Kell", "The health minister", "it was a good day"],
      ["Jan Kell", "The minister", "the text would follow", "possible"],
    ],
  ],
  [
    "pronoun gender by name",
    ["Imelda Kerr met Osvaldo Brun in the hall.", "She said the offer was poor. He said it was fair."],
    [
      ["Imelda Kerr", "She", "the offer was poor"],
      ["Osvaldo Brun", "He", "it was fair", "possible"],
    ],
  ],
  [
    "pronoun by earlier pronoun",
    [
      "Tove Askim has run the ferry since her father died. Karsten Foss maintains the engine.",
      "She said the boat was older than both of them.",
    ],
    [["Tove Askim", "She", "the boat was older", "possible"]],
  ],
  [
    "husband",
    [
      "Rukmini Dass said the flood had taken the ground floor.",
      "Her husband, Arjun, said the insurers had not called.",
      "“They will not come,” she said.",
      "He said he would wait.",
    ],
    [
      ["Rukmini Dass", "Rukmini Dass", "the flood had taken"],
      ["Arjun", "Arjun", "the insurers had not"],
      ["Rukmini Dass", "she", "They will not come"],
      ["Arjun", "He", "he would wait"],
    ],
  ],
  [
    "apposition before",
    [
      "A former mayor of the town, Gustav Wray, said the bridge should stay.",
      "One of the organisers, Lena Petrov, said 2,000 people had come.",
    ],
    [
      ["Gustav Wray", "Gustav Wray", "the bridge should stay"],
      ["Lena Petrov", "Lena Petrov", "2,000 people had come"],
    ],
  ],
  [
    "said + apposition",
    [
      "“It is a scandal,” said Gustav Wray, the former mayor of the town.",
      "“It is not,” said the head of the planning office, Lena Petrov.",
      "“It is late,” said Omar Fadel, a porter at the hospital who lives nearby.",
      "“It is early,” said union official and former nurse Wanda Kirby.",
    ],
    [
      ["Gustav Wray", "Gustav Wray", "It is a scandal"],
      ["Lena Petrov", "Lena Petrov", "It is not"],
      ["Omar Fadel", "Omar Fadel", "It is late"],
      ["Wanda Kirby", "Wanda Kirby", "It is early"],
    ],
  ],
  [
    "editor of headline",
    [
      "Marta Quill, editor of the Evening Lamp, said that the story was true.",
      "The editor said that the source was known to her.",
    ],
    [
      ["Marta Quill", "Marta Quill", "the story was true"],
      ["Marta Quill", "The editor", "the source was known"],
    ],
  ],
  [
    "change of speaker",
    [
      "Marta Quill said the story was true.",
      "Opponents disagree. Karl Braun, leader of the opposition, said it was invented.",
      "“Not one word is right,” he said.",
    ],
    [
      ["Marta Quill", "Marta Quill", "the story was true"],
      ["Karl Braun", "Karl Braun", "it was invented"],
      ["Karl Braun", "he", "Not one word"],
    ],
  ],
  [
    "acted last pronoun",
    [
      "Pep Lund said training would be harder.",
      "His assistant, Tom Rask, left the club in May.",
      "“We will miss him,” Lund said.",
    ],
    [
      ["Pep Lund", "Pep Lund", "training would be harder"],
      ["Pep Lund", "Lund", "We will miss him"],
    ],
  ],
  [
    "whole phrase unnamed",
    [
      "A senior official in the finance ministry who spoke on condition of anonymity said the plan was dead.",
      "Two people familiar with the talks said it was not.",
    ],
    [
      [
        "A senior official in the finance ministry who spoke on condition of anonymity",
        "A senior official in the finance ministry who spoke on condition of anonymity",
        "the plan was dead",
      ],
      ["Two people familiar with the talks", "Two people familiar with the talks", "it was not"],
    ],
  ],
  [
    "company's chief",
    [
      "Shares in Drax Minerals fell on Monday.",
      "The company’s chief executive, Ingrid Sol, said demand was weak.",
      "“We will cut costs,” Sol said.",
      "The company said 200 jobs would go.",
    ],
    [
      ["Ingrid Sol", "Ingrid Sol", "demand was weak"],
      ["Ingrid Sol", "Sol", "We will cut costs"],
      ["The company", "The company", "200 jobs would go"],
    ],
  ],
  [
    "chief executive later",
    [
      "Ingrid Sol took over as chief executive of Drax Minerals in May.",
      "“We will cut costs,” the chief executive said.",
    ],
    [["Ingrid Sol", "the chief executive", "We will cut costs"]],
  ],
  [
    "as in became",
    ["Ingrid Sol became mayor in May.", "“We will cut costs,” the mayor said."],
    [["Ingrid Sol", "the mayor", "We will cut costs"]],
  ],
  [
    "is-a copula",
    [
      "Ingrid Sol is a fisherman’s daughter and the youngest member of the council. Sverre Lund is its oldest.",
      "“I learned to row first,” she said.",
    ],
    [["Ingrid Sol", "she", "I learned to row"]],
  ],
  [
    "western diplomat vs foreign minister",
    [
      "Foreign Minister Kasper Dahl said the talks had failed.",
      "A Western diplomat put it more carefully.",
      "“It is a pause,” the diplomat said.",
    ],
    [
      ["Kasper Dahl", "Kasper Dahl", "the talks had failed"],
      ["the diplomat", "the diplomat", "It is a pause"],
    ],
  ],
]);
