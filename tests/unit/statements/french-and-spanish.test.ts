import { type NothingSaid, testTold, type ToldCase } from "./told-in";

const cases: readonly ToldCase[] = [
  [
    "French: guillemets, “a déclaré”, “selon”",
    {
      language: "fr",
      paragraphs: [
        "« Nous ne reculerons pas », a déclaré Rosa Marin mardi. Elle a ajouté que la grève continue.",
        "Selon le ministère de la Santé, douze personnes sont mortes.",
      ],
    },
    [
      ["Rosa Marin", "direct", "Nous ne reculerons pas"],
      ["Rosa Marin", "indirect", "la grève continue"],
      ["le ministère de la Santé", "indirect", "douze personnes sont mortes"],
    ],
  ],
  [
    "French: an incise inside the marks, a pronoun written onto its verb, “avant d’ajouter que”",
    {
      language: "fr",
      paragraphs: [
        "« On verra bien, a lancé Rosa Marin jeudi. Rien ne presse. » Elle assure pour sa part que le club « ira au bout ».",
        "« C’est long », a-t-elle soupiré, avant d’ajouter que la décision tombera demain.",
      ],
    },
    [
      ["Rosa Marin", "direct", "On verra bien, a lancé Rosa Marin jeudi. Rien ne presse"],
      ["Rosa Marin", "mixed", "le club « ira au bout »"],
      ["Rosa Marin", "direct", "C’est long"],
      ["Rosa Marin", "indirect", "la décision tombera demain"],
    ],
  ],
  [
    "French: the office before and after the name of a source",
    {
      language: "fr",
      paragraphs: [
        "Selon la médecin du club, Rosa Marin, le joueur souffre du genou.",
        "D’après Paul Renard, chargé des finances, le canton perd des millions.",
        "Le projet est mort, assure le maire, Luc Ferrand.",
      ],
    },
    [
      ["Rosa Marin", "indirect", "le joueur souffre du genou"],
      ["Paul Renard", "indirect", "le canton perd des millions"],
      ["Luc Ferrand", "indirect", "Le projet est mort"],
    ],
  ],
  [
    "French: infinitives, words of judgement, who is meant by a clause after “qui”, a colon after “le reconnaît”",
    {
      language: "fr",
      paragraphs: [
        "Le ministre de la Culture, Paul Renard, affirme ne pas vouloir démissionner.",
        "La présidente, Anne Lefort, a fustigé une « gestion à la petite semaine », jugeant que l’État avait abandonné les vallées.",
        "« Il faut agir », insiste la directrice chargée de la recherche, Claire Vasseur, qui dit « craindre le pire ». À ses yeux, le plan est mort.",
        "Un conseiller du maire le reconnaît en privé : la piscine ne rouvrira pas.",
      ],
    },
    [
      ["Paul Renard", "indirect", "ne pas vouloir démissionner"],
      ["Anne Lefort", "mixed", "une « gestion à la petite semaine »"],
      ["Anne Lefort", "indirect", "l’État avait abandonné les vallées"],
      ["Claire Vasseur", "direct", "Il faut agir"],
      ["Claire Vasseur", "direct", "craindre le pire"],
      ["Claire Vasseur", "indirect", "le plan est mort"],
      ["Un conseiller du maire", "indirect", "la piscine ne rouvrira pas"],
    ],
  ],
  [
    "French: sources with a clause of their own, a second clause after a semicolon, a law is no source",
    {
      language: "fr",
      paragraphs: [
        "Selon deux responsables du syndicat, qui ont requis l’anonymat, la fusion sera annulée.",
        "D’après les pompiers, le feu est parti d’un local à poubelles ; la cause reste inconnue.",
        "Selon la loi de 1905, les églises appartiennent aux communes.",
      ],
    },
    [
      ["deux responsables du syndicat", "indirect", "la fusion sera annulée"],
      ["les pompiers", "indirect", "le feu est parti d’un local à poubelles"],
    ],
  ],
  [
    "French: an epithet goes on with whoever was spoken of last",
    {
      language: "fr",
      paragraphs: [
        "« C’est long », s’est emporté le footballeur Marc Delval. L’homme de 44 ans a assuré qu’il porterait plainte.",
      ],
    },
    [
      ["Marc Delval", "direct", "C’est long"],
      ["Marc Delval", "indirect", "il porterait plainte"],
    ],
  ],
  [
    "Spanish: “dijo que”, “según”",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín dijo que el acuerdo sigue vigente. «No vamos a ceder», afirmó Marín.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "el acuerdo sigue vigente"],
      ["Rosa Marín", "direct", "No vamos a ceder"],
    ],
  ],
  [
    "Spanish: a speaker left out, another one set against the first, dialogue dashes",
    {
      language: "es",
      paragraphs: [
        "El alcalde, Pedro Lozano, aseguró que no habrá despidos, mientras que la oposición sostuvo que el acuerdo es malo.",
        "«Vamos tarde», dijo a los periodistas la abogada Marta Ferreiro. «Pero llegaremos», matizó, al tiempo que recordó que hay plazos.",
        "—No pienso dimitir —dijo el consejero Ramón Ortuño al salir.",
      ],
    },
    [
      ["Pedro Lozano", "indirect", "no habrá despidos"],
      ["la oposición", "indirect", "el acuerdo es malo"],
      ["Marta Ferreiro", "direct", "Vamos tarde"],
      ["Marta Ferreiro", "direct", "Pero llegaremos"],
      ["Marta Ferreiro", "indirect", "hay plazos"],
      ["Ramón Ortuño", "direct", "No pienso dimitir"],
    ],
  ],
  [
    "Spanish: infinitives, words of judgement, “a su entender”, those in a body",
    {
      language: "es",
      paragraphs: [
        "La ministra Rosa Marín aseguró no tener constancia del informe y negó haber recibido presiones. A su entender, la obra es legal.",
        "El consejero, Andrés Molina, pidió que se respeten los turnos y calificó la protesta de «irresponsable».",
        "Desde el sindicato denuncian que faltan médicos.",
      ],
    },
    [
      ["Rosa Marín", "indirect", "no tener constancia del informe"],
      ["Rosa Marín", "indirect", "haber recibido presiones"],
      ["Rosa Marín", "indirect", "la obra es legal"],
      ["Andrés Molina", "indirect", "se respeten los turnos"],
      ["Andrés Molina", "mixed", "la protesta de «irresponsable»"],
      ["el sindicato", "indirect", "faltan médicos"],
    ],
  ],
];

const nothingSaid: readonly NothingSaid[] = [
  ["fr", "a negated verb", "Le maire n’a pas dit que le projet était mort."],
  ["fr", "a clause about a thing", "Rosa Marin a annoncé un plan que personne ne comprend."],
  ["fr", "a hope", "Le gouvernement espère que l’accord sera signé."],
  ["es", "what somebody only supposes", "Si el juez dice que no hay pruebas, el caso se cierra."],
  ["es", "a clause about a person", "Rosa Marín declaró ante la jueza, que la investiga por fraude."],
];

testTold("French and Spanish", cases, nothingSaid);
