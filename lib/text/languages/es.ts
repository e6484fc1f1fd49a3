import { cueTable, emptyRules } from "./empty-rules";
import type { LanguageRules } from "./language-rules";
import { wordList } from "./word-list";

const cues = cueTable(`
dijo, dice, decía, ha dicho, dijeron, dicen | diciendo | that
declaró, declara, ha declarado | declarando | that
afirmó, afirma, ha afirmado, afirmaron | afirmando | that
añadió, añade, ha añadido | añadiendo | that
agregó, agrega | agregando | that
explicó, explica, ha explicado | explicando | that
señaló, señala, ha señalado | señalando | that
subrayó, subraya, ha subrayado | subrayando | that
aseguró, asegura, ha asegurado | asegurando | that
indicó, indica | indicando | that
destacó, destaca | destacando | that
recalcó, recalca | recalcando | that
insistió en, insiste en | insistiendo en | that
manifestó, manifiesta | manifestando | that
anunció, anuncia, ha anunciado | anunciando | that
confirmó, confirma | confirmando | that
reconoció, reconoce | reconociendo | that
advirtió, advierte | advirtiendo | that
sostuvo, sostiene | sosteniendo | that
reiteró, reitera | reiterando | that
precisó, precisa | precisando | that
apuntó, apunta | apuntando | that
recordó, recuerda | recordando | that
respondió, responde | | that
concluyó, concluye | | that
comentó, comenta | | that
denunció, denuncia | denunciando | that
lamentó, lamenta | lamentando | that
escribió, escribe | | that
`);

/** Spanish: direct speech, "que" clauses and "según". */
export const es: LanguageRules = {
  ...emptyRules,
  language: "es",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations: wordList(
    "sr sra dr dra ee uu ud uds etc pág núm ene feb mar abr jun jul ago sept oct nov dic",
  ),
  cues,
  dropsPronouns: true,
  accordingTo: ["según", "de acuerdo con", "en palabras de"],
  complementisers: wordList("que"),
  pronouns: {
    masculine: wordList("él"),
    feminine: wordList("ella"),
    plural: wordList("ellos ellas"),
    neuter: wordList(""),
    relative: wordList("quien quienes"),
    first: wordList("yo nosotros nuestro nuestra nuestros nuestras mi mis"),
  },
  definite: wordList("el la los las este esta su sus"),
  indefinite: wordList("un una unos unas varios algunos"),
  prepositions: wordList(
    "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras",
  ),
  subordinators: wordList("cuando mientras como porque y pero"),
  hypothetical: wordList("si"),
  coordinators: wordList("y e pero"),
  adverbs: wordList(
    "también además luego después hoy ayer asimismo así pasado próximo entonces lunes martes miércoles jueves viernes sábado domingo",
  ),
  adverbEndings: ["mente"],
  unsaid: wordList("no nunca si"),
  finiteVerbs: wordList("es son está están era fue ha han había será serán debe puede va"),
  titles: wordList(
    "sr sra dr dra don doña presidente presidenta primer primera ministro ministra senador senadora diputado diputada alcalde alcaldesa general",
  ),
  feminineWords: wordList("sra dra doña presidenta ministra portavoz diputada senadora"),
  masculineWords: wordList("sr don presidente ministro diputado senador"),
  nameParticles: wordList("al el bin ibn abu de del der den la las los y von van"),
  collectives: wordList(
    "movimiento gobierno partido ministerio grupo comunicado informe policía fiscalía tribunal organización ejecutivo compañía ministerio ejército sindicato empresa",
  ),
  bodyWords: wordList(
    "movimiento partido ministerio consejo gobierno comité tribunal agencia grupo unión españa israel irán onu",
  ),
  outletWords: wordList("agencia efe radio televisión diario periódico cadena prensa país mundo"),
  calendar: {
    ...emptyRules.calendar,
    weekdays: [["domingo"], ["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"]],
    months: [
      ["enero"],
      ["febrero"],
      ["marzo"],
      ["abril"],
      ["mayo"],
      ["junio"],
      ["julio"],
      ["agosto"],
      ["septiembre"],
      ["octubre"],
      ["noviembre"],
      ["diciembre"],
    ],
    dayOffsets: { hoy: 0, ayer: -1, anteayer: -2 },
    spans: { "la semana pasada": ["week", 1], "el mes pasado": ["month", 1], "el año pasado": ["year", 1] },
  },
};
