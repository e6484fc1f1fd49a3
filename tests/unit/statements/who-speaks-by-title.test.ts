import { testSpeakers } from "./who-speaks";

testSpeakers("courts, professions, titles", [
  [
    "org as printed speaker",
    [
      "The Farmers’ Union said the rules were unworkable.",
      "The Ministry of Agriculture rejected that. It said they were clear.",
      "The ministry said farmers had been consulted.",
    ],
    [
      ["Farmers’ Union", "Farmers’ Union", "the rules were unworkable"],
      ["The Ministry of Agriculture", "It", "they were clear"],
      ["The ministry", "The ministry", "farmers had been consulted"],
    ],
  ],
  [
    "Kremlin",
    [
      "The Kremlin said the report was false.",
      "Kremlin spokesman Dmitri Orlov said it was a provocation.",
      "He said nobody believed it.",
    ],
    [
      ["Kremlin", "Kremlin", "the report was false"],
      ["Dmitri Orlov", "Dmitri Orlov", "it was a provocation"],
      ["Dmitri Orlov", "He", "nobody believed it"],
    ],
  ],
  [
    "first name quoting of children",
    [
      "Mother-of-two Kelly Shaw said the school had not called her.",
      "“I found out on Facebook,” the mother-of-two said.",
      "Ms Shaw’s son Tyler said he was scared.",
    ],
    [
      ["Mother-of-two Kelly Shaw", "Mother-of-two Kelly Shaw", "the school had not called"],
      ["Mother-of-two Kelly Shaw", "the mother-of-two", "I found out"],
      ["Tyler", "Tyler", "he was scared"],
    ],
  ],
  [
    "mr justice",
    [
      "Mr Justice Farrow said the law was plain.",
      "Paula Dene KC, for the council, argued that it was not.",
      "“It could hardly be plainer,” the judge replied.",
      "Ms Dene said she would appeal.",
    ],
    [
      ["Farrow", "Farrow", "the law was plain"],
      ["Paula Dene", "Paula Dene", "it was not"],
      ["Farrow", "the judge", "It could hardly"],
      ["Paula Dene", "Dene", "she would appeal"],
    ],
  ],
  [
    "defendant",
    [
      "Darren Pike, 45, denies fraud. Prosecutor Lucy Hale said he had taken the money.",
      "Pike told the jury that he had borrowed it. “I meant to give it back,” the defendant said.",
    ],
    [
      ["Lucy Hale", "Lucy Hale", "he had taken the money"],
      ["Darren Pike", "Pike", "he had borrowed it"],
      ["the defendant", "the defendant", "I meant to give it back"],
    ],
  ],
  [
    "witness",
    [
      "Giving evidence on Tuesday, Iris Camp told the court that she had seen the car.",
      "“It was red,” the witness said.",
    ],
    [
      ["Iris Camp", "Iris Camp", "she had seen the car"],
      ["Iris Camp", "the witness", "It was red"],
    ],
  ],
  [
    "group noun",
    ["Amnesty International said the trial was unfair.", "The rights group said three men had been beaten."],
    [
      ["Amnesty International", "Amnesty International", "the trial was unfair"],
      ["The rights group", "The rights group", "three men had been"],
    ],
  ],
  [
    "broadcaster not speaker",
    [
      "Karl Braun told BBC Radio that he would resign.",
      "He told the broadcaster that it was a private matter.",
    ],
    [
      ["Karl Braun", "Karl Braun", "he would resign"],
      ["Karl Braun", "He", "it was a private matter"],
    ],
  ],
  [
    "addressee gender",
    [
      "Bram Tol interviewed Odile Cast in March.",
      "“It was dying,” Cast told him.",
      "She told Tol that the board knew.",
    ],
    [
      ["Odile Cast", "Cast", "It was dying"],
      ["Odile Cast", "She", "the board knew"],
    ],
  ],
  [
    "professor later Dr",
    [
      "Professor Ngaio Tull, who led the study, said the bog was dry.",
      "Dr Tull’s colleague, Emre Wost, said it was not beyond saving.",
      "“One bog is one bog,” the professor said.",
    ],
    [
      ["Ngaio Tull", "Ngaio Tull", "the bog was dry"],
      ["Emre Wost", "Emre Wost", "it was not beyond saving"],
      ["Ngaio Tull", "the professor", "One bog is one bog"],
    ],
  ],
  [
    "lead author",
    [
      "“We kept looking,” said the study’s lead author, Dr Ngaio Tull of Ammer University.",
      "“Nobody looked before us,” the lead author said.",
    ],
    [
      ["Ngaio Tull", "Ngaio Tull", "We kept looking"],
      ["Ngaio Tull", "the lead author", "Nobody looked before us"],
    ],
  ],
  [
    "police chief vs police",
    [
      "Police said a man had been arrested.",
      "Chief Superintendent Alan Rook said: “We are not looking for anyone else.”",
      "Police later said he had been released.",
    ],
    [
      ["Police", "Police", "a man had been arrested"],
      ["Alan Rook", "Alan Rook", "We are not looking"],
      ["Police", "Police", "he had been released"],
    ],
  ],
  [
    "subordinate opener",
    ["Carla Reyes chairs the panel. When Ida Voss asked for more time, she said no date had been set."],
    [["Ida Voss", "she", "no date had been set"]],
  ],
  [
    "X himself",
    ["Allies of Karl Braun said he would stay.", "Braun himself said he had not decided."],
    [
      ["Allies of Karl Braun", "Allies of Karl Braun", "he would stay"],
      ["Karl Braun", "Braun", "he had not decided"],
    ],
  ],
  [
    "relative he",
    [
      "Braun’s deputy, Dora Lind, said the party would recover.",
      "She was speaking after a meeting with Braun in Oslo.",
      "“It takes time,” she said.",
      "Braun has denied this. “I am going nowhere,” he said.",
    ],
    [
      ["Dora Lind", "Dora Lind", "the party would recover"],
      ["Dora Lind", "she", "It takes time"],
      ["Braun", "he", "I am going nowhere", "possible"],
    ],
  ],
  [
    "the couple",
    ["Peter Holt and Maria Holt run the bakery.", "The couple said they would retire in May."],
    [["The couple", "The couple", "they would retire"]],
  ],
  [
    "Conservative",
    [
      "Sir Edward Lyle, Conservative MP for Wye, said the bill was a mess.",
      "Labour’s Pat Oduya said it was overdue.",
      "“Nobody has read it,” the Conservative said.",
    ],
    [
      ["Edward Lyle", "Edward Lyle", "the bill was a mess"],
      ["Pat Oduya", "Pat Oduya", "it was overdue"],
      ["Edward Lyle", "the Conservative", "Nobody has read it"],
    ],
  ],
  [
    "singer",
    [
      "Lola Marr has cancelled her tour.",
      "“My voice is gone,” the singer wrote on Instagram.",
      "Her manager said that tickets would be refunded.",
    ],
    [
      ["Lola Marr", "the singer", "My voice is gone"],
      ["Her manager", "Her manager", "tickets would be refunded"],
    ],
  ],
]);
