import { testSpeakers } from "./who-speaks";

testSpeakers("pronouns, given names, objects", [
  [
    "dash name",
    ["Al Hassan-Reed, the co-founder – who left in 2020 – said the firm had lost its way."],
    [["Al Hassan-Reed", "Al Hassan-Reed", "the firm had lost its way"]],
  ],
  [
    "quote then new paragraph new speaker",
    [
      "“It was awful,” Lena Petrov said.",
      "Her neighbour Gus Moll agreed. “I have never seen so much water in the street.”",
      "“Neither have I,” said his wife.",
    ],
    [
      ["Lena Petrov", "Lena Petrov", "It was awful"],
      ["Gus Moll", "Gus Moll", "I have never seen so much"],
      ["his wife", "his wife", "Neither have I"],
    ],
  ],
  [
    "governor titles",
    [
      "Gov. Ann Stroud signed the bill on Friday.",
      "“This is a good day,” the governor said.",
      "Lt. Gov. Carl Mott did not attend. Mott said he had been ill.",
      "The lieutenant governor said he regretted it.",
    ],
    [
      ["Ann Stroud", "the governor", "This is a good day"],
      ["Carl Mott", "Mott", "he had been ill"],
      ["The lieutenant governor", "The lieutenant governor", "he regretted it"],
    ],
  ],
  [
    "republican",
    [
      "Rep. Jim Doss, R-Ohio, said the vote would be close.",
      "“I am not giving up,” the Ohio Republican said.",
      "House Speaker Tia Moran said it would pass.",
      "The speaker said the count was done.",
    ],
    [
      ["Jim Doss", "Jim Doss", "the vote would be close"],
      ["Jim Doss", "the Ohio Republican", "I am not giving up"],
      ["Tia Moran", "Tia Moran", "it would pass"],
      ["Tia Moran", "The speaker", "the count was done"],
    ],
  ],
  [
    "ministry pronoun",
    [
      "Velmora’s foreign ministry recalled its envoy on Monday.",
      "In a statement, it said the envoy would return.",
    ],
    [["Velmora’s foreign ministry", "it", "the envoy would return"]],
  ],
  [
    "one of them",
    ["Two officers gave evidence. One of them said the light was red.", "The other said it was green."],
    [["One of them", "One of them", "the light was red"]],
  ],
  [
    "asked, he said",
    [
      "Crispin Vale, the managing director, arrived late.",
      "Asked about his bonus, Mr Vale said it was small.",
      "Pressed by Anita Ross of Kestrel, he said, “I would rather not get ahead of the board on that.”",
    ],
    [
      ["Crispin Vale", "Vale", "it was small"],
      ["Crispin Vale", "he", "I would rather not"],
    ],
  ],
  [
    "said by chair of charity",
    [
      "Helen Moss, chief executive of the charity Shelter Now, said rents were too high.",
      "Shelter Now said it had helped 400 families.",
      "The charity said the number would double.",
    ],
    [
      ["Helen Moss", "Helen Moss", "rents were too high"],
      ["Shelter Now", "Shelter Now", "it had helped"],
      ["The charity", "The charity", "the number would double"],
    ],
  ],
  [
    "given name after full",
    [
      "Kelly Shaw, 23, and Ben Orr, 25, met at school.",
      "“He never spoke to me,” Kelly said.",
      "Ben said he was shy.",
    ],
    [
      ["Kelly Shaw", "Kelly", "He never spoke"],
      ["Ben Orr", "Ben", "he was shy"],
    ],
  ],
  [
    "dr and mrs",
    [
      "Dr Fen Boyle said the outbreak was over.",
      "Shona Leck, a mother of two, was not convinced.",
      "“Sorry after forty-six,” Mrs Leck remarked.",
      "“We did what we could,” the doctor said.",
    ],
    [
      ["Fen Boyle", "Fen Boyle", "the outbreak was over"],
      ["Shona Leck", "Leck", "Sorry after forty-six"],
      ["Fen Boyle", "the doctor", "We did what we could"],
    ],
  ],
  [
    "secretary of state",
    ["Secretary of State Karl Munk said the border was open.", "The secretary said that trade would resume."],
    [
      ["Karl Munk", "Karl Munk", "the border was open"],
      ["Karl Munk", "The secretary", "trade would resume"],
    ],
  ],
  [
    "vice president of firm",
    [
      "Dana Cole, vice president of sales at Kestrel Motors, said orders had doubled.",
      "Kestrel said it would hire.",
      "“We are flat out,” Cole said.",
    ],
    [
      ["Dana Cole", "Dana Cole", "orders had doubled"],
      ["Kestrel Motors", "Kestrel", "it would hire"],
      ["Dana Cole", "Cole", "We are flat out"],
    ],
  ],
  [
    "reporter asks",
    [
      "Prime Minister Hal Orde met reporters after the cabinet meeting.",
      "Asked by Sue Lamb of the Daily Echo whether he would resign, he said he would not.",
      "Lamb later wrote that he had looked tired.",
    ],
    [
      ["Hal Orde", "he", "he would not"],
      ["Sue Lamb", "Lamb", "he had looked tired"],
    ],
  ],
  [
    "deputy vs chief",
    [
      "Police chief Mara Keene said two men were held.",
      "Deputy chief Bo Larch said that a third was sought.",
      "The chief said the town was safe.",
    ],
    [
      ["Mara Keene", "Mara Keene", "two men were held"],
      ["Bo Larch", "Bo Larch", "a third was sought"],
      ["Mara Keene", "The chief", "the town was safe"],
    ],
  ],
  [
    "former president",
    [
      "President Ana Lopes said the vote would be held in May.",
      "Former president Rui Costa said it should not.",
      "The president said there was no way back.",
      "The former president said that was a mistake.",
    ],
    [
      ["Ana Lopes", "Ana Lopes", "the vote would be held"],
      ["Rui Costa", "Rui Costa", "it should not"],
      ["Ana Lopes", "The president", "there was no way back"],
    ],
  ],
  [
    "quote in the middle",
    ["“The roof,” said caretaker Jim Dunn, “has leaked since 2019.”", "“Nobody,” he added, “ever came.”"],
    [
      ["Jim Dunn", "Jim Dunn", "has leaked since"],
      ["Jim Dunn", "he", "ever came"],
    ],
  ],
  [
    "plural minister",
    [
      "Ministers said the plan would cost nothing.",
      "Economists said it would cost a billion.",
      "They said the treasury had not done its sums.",
    ],
    [
      ["Ministers", "Ministers", "the plan would cost nothing"],
      ["Economists", "Economists", "it would cost a billion"],
      ["Economists", "They", "the treasury had not"],
    ],
  ],
  [
    "two women pronoun",
    [
      "Alice Boyd said the school was full.",
      "Her colleague Emma Tate said it was not.",
      "She said there were three free desks in her own classroom.",
    ],
    [
      ["Alice Boyd", "Alice Boyd", "the school was full"],
      ["Emma Tate", "Emma Tate", "it was not"],
      ["Emma Tate", "She", "there were three free"],
    ],
  ],
]);
