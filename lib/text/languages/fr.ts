import { cueTable, emptyRules } from "./empty-rules";
import type { LanguageRules } from "./language-rules";
import { wordList } from "./word-list";

const cues = cueTable(`
a dit, dit, disait, ont dit, disent | disant | that
a déclaré, déclare, déclarait, ont déclaré | déclarant | that
a affirmé, affirme, affirmait, ont affirmé | affirmant | that
a ajouté, ajoute, ajoutait | ajoutant | that
a expliqué, explique, expliquait | expliquant | that
a souligné, souligne, soulignait | soulignant | that
a précisé, précise, précisait | précisant | that
a indiqué, indique, indiquait | indiquant | that
a assuré, assure, assurait | assurant | that
a estimé, estime, estimait | estimant | that
a insisté, insiste | insistant |
a rappelé, rappelle, rappelait | rappelant | that
a annoncé, annonce | annonçant | that
a confirmé, confirme | confirmant | that
a reconnu, reconnaît | reconnaissant | that
a averti, avertit | avertissant | that
a prévenu, prévient |  | that
a répondu, répond | | that
a confié, confie | | that
a lancé, lance | |
a martelé, martèle | | that
a conclu, conclut | | that
a poursuivi, poursuit | |
a regretté, regrette | | that
a réitéré, réitère | réitérant | that
a fait valoir, fait valoir | | that
a fait savoir, fait savoir | | that
a écrit, écrit | | that
a prétendu, prétend | | that
a témoigné | | that
dit-il, dit-elle, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré, a-t-il affirmé, a-t-elle affirmé, a-t-il ajouté, a-t-elle ajouté, a-t-il expliqué, a-t-elle expliqué, a-t-il souligné, a-t-elle souligné, a-t-il précisé, a-t-elle précisé, a-t-il indiqué, a-t-elle indiqué, a-t-il assuré, a-t-elle assuré, a-t-il estimé, a-t-elle estimé, a-t-il insisté, a-t-elle insisté, a-t-il conclu, a-t-elle conclu, a-t-il poursuivi, a-t-elle poursuivi, poursuit-il, poursuit-elle, ajoute-t-il, ajoute-t-elle, explique-t-il, explique-t-elle, affirme-t-il, affirme-t-elle | | that pronoun
`);

/** French: direct speech, "que" clauses and "selon". */
export const fr: LanguageRules = {
  ...emptyRules,
  language: "fr",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
  ],
  abbreviations: wordList("m mm mme mlle dr pr me st ste av janv févr avr juil sept oct nov déc etc cf"),
  cues,
  accordingTo: ["selon", "d’après", "d'après", "pour reprendre les mots de"],
  complementisers: wordList("que qu’ qu'"),
  pronouns: {
    masculine: wordList("il t-il -t-il"),
    feminine: wordList("elle t-elle -t-elle"),
    plural: wordList("ils elles"),
    neuter: wordList(""),
    relative: wordList("qui"),
    first: wordList("je nous notre nos mon ma mes"),
  },
  definite: wordList("le la les l’ l' ce cet cette ces son sa ses leur leurs"),
  indefinite: wordList("un une des plusieurs certains"),
  prepositions: wordList(
    "à au aux de du des en dans sur pour par avec sans sous contre vers chez lors après avant depuis pendant devant",
  ),
  subordinators: wordList("quand lorsque alors tandis comme car et mais"),
  hypothetical: wordList("si"),
  coordinators: wordList("et mais puis"),
  adverbs: wordList(
    "aussi également encore ensuite puis enfin toutefois cependant hier lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  adverbEndings: ["ment"],
  unsaid: wordList("ne n’ n' pas jamais si"),
  finiteVerbs: wordList("est sont était a ont avait sera seront serait doit peut va"),
  titles: wordList(
    "m mm mme mlle dr le la pdg président présidente premier première ministre sénateur député députée maire général",
  ),
  feminineWords: wordList("mme mlle porte-parole présidente députée sénatrice"),
  masculineWords: wordList("m président député sénateur"),
  nameParticles: wordList("al el bin ibn abu abou de du des la le von van der den"),
  collectives: wordList(
    "mouvement gouvernement parti ministère groupe communiqué rapport police parquet tribunal organisation préfecture armée syndicat entreprise",
  ),
  bodyWords: wordList(
    "mouvement parti ministère conseil gouvernement comité cour agence groupe union france israël iran onu",
  ),
  outletWords: wordList("agence afp radio télévision journal monde figaro libération chaîne presse"),
  calendar: {
    ...emptyRules.calendar,
    weekdays: [["dimanche"], ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"]],
    months: [
      ["janvier"],
      ["février"],
      ["mars"],
      ["avril"],
      ["mai"],
      ["juin"],
      ["juillet"],
      ["août"],
      ["septembre"],
      ["octobre"],
      ["novembre"],
      ["décembre"],
    ],
    dayOffsets: { "aujourd’hui": 0, "aujourd'hui": 0, hier: -1, "avant-hier": -2 },
    spans: {
      "la semaine dernière": ["week", 1],
      "le mois dernier": ["month", 1],
      "l’année dernière": ["year", 1],
    },
    dayParts: wordList("matin soir après-midi"),
  },
};
