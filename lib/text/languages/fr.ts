import { emptyReported, emptyRules } from "./empty-rules";
import { frenchCues } from "./fr-cues";
import { frenchRoles, frenchTitles } from "./fr-roles";
import type { LanguageSource } from "./language-rules";
import { phraseList, wordList } from "./word-list";

/** French: quotations with inverted verbs and incises, clauses after "que", "selon". */
export const fr: LanguageSource = {
  ...emptyRules,
  language: "fr",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
  ],
  abbreviations: wordList(
    "m mm mme mmes mlle dr pr me st ste av janv févr avr juil sept oct nov déc etc cf art",
  ),
  cues: frenchCues,
  accordingTo: [
    "selon",
    "d’ après",
    "à en croire",
    "si l’ on en croit",
    "pour reprendre les mots de",
    "pour reprendre les termes de",
    "aux dires de",
    "au dire de",
    "de l’ avis de",
    "aux yeux de",
    "dixit",
    "au sens de",
    "de l’ aveu de",
    "de l’ aveu même de",
    "pour citer",
    "comme le dit",
    "sur la foi de",
    "du point de vue de",
    "pour",
  ],
  complementisers: wordList("que qu’"),
  pronouns: {
    masculine: wordList("il lui"),
    feminine: wordList("elle"),
    plural: wordList("ils elles eux"),
    neuter: wordList(""),
    relative: wordList("qui dont lequel laquelle lesquels lesquelles où"),
    first: wordList("je nous notre nos mon ma mes j’"),
  },
  definite: wordList("le la les l’ ce cet cette ces son sa ses leur leurs notre nos"),
  indefinite: wordList("un une des plusieurs certains certaines quelques deux trois quatre aucun aucune"),
  prepositions: wordList(`
    à au aux de du des d’ en dans sur pour par avec sans sous contre vers chez lors après avant depuis pendant devant
    derrière entre parmi malgré jusqu’ face durant dès outre hormis concernant quant auprès suite
  `),
  partitives: wordList("de d’ du des"),
  nameLinks: wordList("de du des d’"),
  subordinators: wordList(
    "quand lorsque lorsqu’ alors tandis comme car puisque puisqu’ mais où afin bien parce tant pour",
  ),
  hypothetical: wordList("si s’il"),
  coordinators: wordList("et mais puis or ou"),
  contrasts: wordList("mais tandis alors quand"),
  adverbs: wordList(`
    aussi également encore ensuite puis enfin toutefois cependant néanmoins pourtant hier lundi mardi mercredi jeudi
    vendredi samedi dimanche déjà ainsi alors donc même toujours bien mieux plus tôt tard aujourd’hui matin soir ici là
    d’abord jeudi maintenant récemment notamment jamais seulement certes
  `),
  adverbEndings: ["ment"],
  auxiliaries: wordList("a ont avait avaient est était sont s’ se"),
  unsaid: wordList("personne ne n’ pas jamais sans refuse refusé voudrait pourrait aurait auraient devrait"),
  finiteVerbs: wordList(`
    est sont était étaient a ont avait avaient sera seront serait seraient doit doivent peut peuvent va vont faut fait
    aura auront aurait auraient devrait pourrait pourront pourra devra devront
  `),
  titles: frenchTitles,
  portfolios: wordList(`
    état intérieur défense économie santé éducation justice finances travail agriculture culture environnement
    affaires étrangères logement transports sport sports urbanisme sécurité budget transition écologie energie énergie
  `),
  feminineWords: () =>
    wordList(`
    mme mmes mlle présidente députée sénatrice directrice avocate conseillère cheffe patronne ministresse porteuse
    élue adjointe entraîneuse entraineuse chercheuse procureure juge-rapporteure rapporteure mère sœur fille femme
    épouse veuve habitante voisine étudiante enseignante infirmière syndicaliste-femme secrétaire-générale maire-adjointe
    responsable-femme chancelière dirigeante capitaine-femme autrice écrivaine commerçante agricultrice coprésidente
    vice-présidente première médecin-femme commissaire-femme la une elle
  `),
  masculineWords: () =>
    wordList(`
    m mm président député sénateur directeur avocat conseiller chef patron élu adjoint entraîneur technicien chercheur
    procureur rapporteur père frère fils homme époux habitant voisin étudiant enseignant infirmier chancelier dirigeant
    écrivain commerçant agriculteur coprésident vice-président premier le un lui
  `),
  nameParticles: wordList("al el bin ibn abu abou ben de du des la le d’ von van der den di da"),
  persons: {
    ...emptyRules.persons,
    epithets: wordList(
      "homme femme intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire élu élue",
    ),
    ages: /de (\d{1,3}) ans/u,
  },
  roles: frenchRoles,
  vagueAdjectives: wordList(
    "ancien ancienne ex haut haute jeune vieux vieille nouveau nouvelle grand grande principal principale actuel actuelle premier première proche",
  ),
  collectives: wordList(`
    mouvement gouvernement parti ministère groupe communiqué rapport police parquet tribunal organisation préfecture
    armée syndicat entreprise société compagnie club association collectif direction mairie municipalité ville région
    conseil comité commission cour agence fédération ligue union ong présidence élysée matignon ambassade état-major
    département office institut hôpital université école opposition majorité délégation coalition rédaction enquête
    étude sondage note lettre document avis service services autorités gendarmerie opérateur régie groupement
    intersyndicale chambre banque fondation consortium bureau cabinet défense accusation partie chancellerie palais
    parlement assemblée sénat cellule brigade pompiers secours hôpitaux clinique ehpad académie rectorat diocèse église
    archevêché fabricant constructeur distributeur exploitant opérateur transporteur compagnie holding géant start-up
    entreprises sociétés associations organisations fédérations assureur mutuelle caisse métropole agglomération
    département canton commune intercommunalité conseil collectivité collectivités copropriété communauté staff
    encadrement comité observatoire laboratoire rapport baromètre bilan acte mémo courrier courriel tract source
    réquisitoire plaidoirie arrêt jugement décision procès-verbal pv dossier presse médias ministères voisinage
    quartier fondation centrale coopérative exécutif partis syndicats ong filiale chaîne radio
    journal quotidien hebdomadaire site magazine firme enseigne marque
  `),
  namedBodies: wordList("club groupe société entreprise association journal quotidien chaîne site"),
  papers: wordList("communiqué rapport enquête étude sondage note lettre document avis texte"),
  bodyWords: wordList(`
    mouvement parti ministère conseil gouvernement comité cour agence groupe union france israël iran onu fédération
    ligue association société club université institut banque commission chambre tribunal parquet police
  `),
  outletWords: wordList(
    "agence afp radio télévision journal monde figaro libération chaîne presse courrier quotidien parisien gazette dépêche tribune hebdomadaire site",
  ),
  silences: wordList(
    "dire commentaire préciser détailler confirmer commenter nommer chiffrer communiquer indiquer expliquer précisions précision détails détail commentaire commenter précisé donné donner fourni répondre calendrier",
  ),
  withholding: phraseList("sans|refusé|refuse|n’|refusant|a refusé|ont refusé|s’ est|s’ abstient"),
  agentPrepositions: wordList("par"),
  occasionNouns: wordList(
    "conférence entretien interview communiqué discours réunion point allocution tribune lettre message audience séance débat déclaration rencontre",
  ),
  reported: {
    ...emptyReported,
    spellings: [[/['‘]/gu, "’"]],
    elisions: wordList("qu’ l’ d’ n’ s’ c’ j’ m’ t’ jusqu’ lorsqu’ puisqu’ quoiqu’"),
    enclitics: wordList("-t-il -t-elle -t-ils -t-elles -il -elle -ils -elles"),
    thatIsRelative: true,
    sourcePronouns: phraseList(
      "selon lui|selon elle|selon eux|selon elles|d’ après lui|d’ après elle|d’ après eux|à ses yeux|à leurs yeux|à son avis|à l’ entendre|à les entendre|de son propre aveu|pour lui|pour elle|de son point de vue",
    ),
    statives: wordList("avoir être"),
    objectPronouns: wordList("l’ le la les"),
    infinitiveEndings: [
      "oir",
      "ir",
      "er",
      "dre",
      "ître",
      "être",
      "ettre",
      "ivre",
      "ire",
      "aire",
      "ure",
      "attre",
    ],
    infinitiveLeads: wordList("ne n’ pas plus jamais rien s’ se en y l’ le la les lui leur de d’ à me m’"),
    linkers: wordList("sur le fait en à ce de au au-delà"),
    fillers: [
      "pour sa part",
      "pour leur part",
      "de son côté",
      "de leur côté",
      "quant à lui",
      "quant à elle",
      "à son tour",
      "à l’ inverse",
      "par ailleurs",
      "en outre",
      "en revanche",
      "au contraire",
      "tout de même",
      "de nouveau",
      "à nouveau",
      "par la suite",
      "elle aussi",
      "lui aussi",
      "en substance",
      "d’ emblée",
      "sur ce point",
      "tout d’ abord",
      "d’ ailleurs",
      "du reste",
      "en effet",
      "un peu",
      "plus tard",
      "plus tôt",
      "à ce sujet",
      "sans détour",
    ],
    resumptives: wordList("voilà ainsi comment c’ est ce"),
    relations: wordList(""),
    appositionOpeners: wordList(
      "chargé chargée âgé âgée ancien ancienne ex né née élu élue membre représentant représentante responsable professeur professeure spécialiste auteur autrice fondateur fondatrice cofondateur cofondatrice patron patronne",
    ),
  },
  calendar: {
    ...emptyRules.calendar,
    weekdays: [["dimanche"], ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"]],
    months: [
      ["janvier", "janv"],
      ["février", "févr"],
      ["mars"],
      ["avril", "avr"],
      ["mai"],
      ["juin"],
      ["juillet", "juil"],
      ["août"],
      ["septembre", "sept"],
      ["octobre", "oct"],
      ["novembre", "nov"],
      ["décembre", "déc"],
    ],
    dayOffsets: {
      "aujourd’hui": 0,
      "aujourd'hui": 0,
      "ce matin": 0,
      "ce soir": 0,
      "cet après-midi": 0,
      hier: -1,
      "hier soir": -1,
      "la veille": -1,
      "avant-hier": -2,
    },
    spans: {
      "cette semaine": ["week", 0],
      "en début de semaine": ["week", 0],
      "la semaine dernière": ["week", 1],
      "la semaine passée": ["week", 1],
      "ce mois-ci": ["month", 0],
      "le mois dernier": ["month", 1],
      "cette année": ["year", 0],
      "l’année dernière": ["year", 1],
      "l'année dernière": ["year", 1],
      "l’an dernier": ["year", 1],
      "l'an dernier": ["year", 1],
    },
    dayParts: wordList("matin soir midi après-midi"),
  },
};
