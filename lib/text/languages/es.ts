import { emptyReported, emptyRules } from "./empty-rules";
import { spanishBodies } from "./es-bodies";
import { spanishCues } from "./es-cues";
import { spanishRoles, spanishTitles } from "./es-roles";
import type { LanguageSource } from "./language-rules";
import { phraseList, wordList } from "./word-list";

/** Spanish: quotations with inverted verbs, clauses after "que", speakers left out, "según". */
export const es: LanguageSource = {
  ...emptyRules,
  language: "es",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations: wordList(
    "sr sra srta dr dra ee uu ud uds etc pág núm art ene feb mar abr jun jul ago sept oct nov dic lic ing d",
  ),
  cues: spanishCues,
  dropsPronouns: true,
  accordingTo: [
    "según",
    "de acuerdo con",
    "de acuerdo a",
    "en palabras de",
    "a juicio de",
    "en opinión de",
    "a decir de",
    "al decir de",
    "a ojos de",
    "en la opinión de",
    "en voz de",
    "en boca de",
    "conforme a lo dicho por",
    "desde el punto de vista de",
    "a criterio de",
    "al entender de",
    "a entender de",
    "en versión de",
    "tal y como",
    "tal como",
    "para",
  ],
  complementisers: wordList("que"),
  pronouns: {
    masculine: wordList("él éste"),
    feminine: wordList("ella ésta"),
    plural: wordList("ellos ellas"),
    neuter: wordList(""),
    relative: wordList("quien quienes cuyo cuya donde cual"),
    first: wordList("yo nosotros nosotras nuestro nuestra nuestros nuestras mi mis"),
  },
  definite: wordList("el la los las este esta estos estas su sus ese esa"),
  indefinite: wordList(
    "un una uno unos unas varios varias algunos algunas dos tres cuatro ningún ninguna otro otra",
  ),
  prepositions: wordList(`
    a al ante bajo con contra de del desde durante en entre hacia hasta para por sin sobre tras mediante pese
    respecto junto
  `),
  partitives: wordList("de del"),
  nameLinks: wordList("de del"),
  subordinators: wordList("cuando mientras como porque pues pero aunque donde ya tanto sino"),
  hypothetical: wordList("si"),
  coordinators: wordList("y e pero o"),
  contrasts: wordList("mientras aunque pero"),
  adverbs: wordList(`
    también además luego después hoy ayer anteayer asimismo así pasado próximo entonces lunes martes miércoles jueves
    viernes sábado domingo ahora aquí ahí allí ya aún todavía siempre incluso más tarde antes mismo igualmente
    finalmente mañana noche recientemente tampoco sólo solo luego encima seguidamente acto
  `),
  adverbEndings: ["mente"],
  auxiliaries: wordList("ha han había habían se"),
  unsaid: wordList("no nadie nunca jamás sin podría habría debería quiso evitó declinó rechazó rehusó"),
  finiteVerbs: wordList(`
    es son está están era eran fue fueron ha han había habían hay será serán sería debe deben puede pueden va van tiene
    tienen tenía hubo estaba estaban podría podrían
  `),
  titles: spanishTitles,
  portfolios: wordList(`
    exteriores interior defensa economía sanidad salud educación justicia hacienda trabajo agricultura cultura ambiente
    transportes transporte fomento urbanismo movilidad vivienda turismo industria comercio seguridad deportes pesca
    igualdad estado minería energía
  `),
  feminineWords: () =>
    wordList(`
    sra srta señora dra doña presidenta ministra diputada senadora abogada letrada jueza magistrada directora alcaldesa
    concejala edila consejera jefa portavoza vocera médica doctora jugadora entrenadora secretaria embajadora
    investigadora profesora gobernadora comisaria inspectora escritora actriz empresaria vecina madre hermana hija
    esposa viuda compañera enfermera trabajadora activista-mujer funcionaria mujer víctima-mujer fundadora candidata
    vicepresidenta asesora coordinadora ella la una catedrática científica epidemióloga socióloga autora regidora
    mandataria legisladora exministra expresidenta primera
  `),
  masculineWords: () =>
    wordList(`
    sr señor dr don presidente ministro diputado senador abogado letrado juez magistrado director alcalde concejal edil
    consejero jefe vocero médico doctor jugador entrenador técnico secretario embajador investigador profesor gobernador
    comisario inspector escritor actor empresario vecino padre hermano hijo esposo viudo marido compañero enfermero
    trabajador funcionario hombre fundador candidato vicepresidente asesor coordinador él el un catedrático científico
    exconcejal expresidente exministro primer
  `),
  nameParticles: wordList("al el bin ibn abu de del der den la las los y i von van da"),
  persons: {
    ...emptyRules.persons,
    epithets: wordList("hombre mujer interesado interesada aludido aludida"),
    ages: /de (\d{1,3}) años/u,
  },
  roles: spanishRoles,
  vagueAdjectives: wordList(
    "antiguo antigua ex alto alta altos joven viejo vieja nuevo nueva gran principal actual primer primera propio propia mismo misma todavía aún hasta entonces",
  ),
  collectives: spanishBodies,
  namedBodies: wordList(
    "grupo empresa compañía asociación diario periódico cadena club constructora plataforma",
  ),
  papers: wordList(
    "comunicado informe estudio encuesta nota carta escrito documento dictamen sentencia auto",
  ),
  bodyWords: wordList(`
    movimiento partido ministerio consejo gobierno comité tribunal agencia grupo unión españa israel irán onu federación
    liga asociación club universidad instituto banco comisión cámara fiscalía policía cooperativa audiencia
  `),
  outletWords: wordList(
    "agencia efe radio televisión diario periódico cadena prensa país mundo gaceta vanguardia semanario revista web canal emisora",
  ),
  silences: wordList(
    "responder contestar comentar confirmar valorar pronunciarse revelar aclarar entrar decir detallar detalles detalle plazos plazo comentarios declaraciones nombres cifras fechas más precisar dar ofrecer",
  ),
  withholding: phraseList(
    "evitó|declinó|rehusó|sin|no|rechazó|se negó|evitaron|rehusaron|declinaron|se negaron|prefirió|eludió",
  ),
  agentPrepositions: wordList("por"),
  occasionNouns: wordList(
    "rueda entrevista comunicado discurso reunión conferencia comparecencia carta mensaje audiencia sesión debate declaración encuentro escrito nota",
  ),
  reported: {
    ...emptyReported,
    thatIsRelative: true,
    sourcePronouns: phraseList(
      "a su juicio|a su entender|a su parecer|a su modo de ver|en su opinión|en su criterio|a su criterio|según él|según ella|según ellos|según ellas|según sus palabras|en sus palabras|para él|para ella",
    ),
    statives: wordList("haber haberse haberlo ser estar tener"),
    objectPronouns: wordList("lo la los las"),
    infinitiveEndings: [
      "ar",
      "er",
      "ir",
      "arse",
      "erse",
      "irse",
      "arlo",
      "erlo",
      "irlo",
      "arle",
      "erle",
      "irle",
      "ír",
    ],
    infinitiveLeads: wordList("no"),
    insiders: wordList("desde en"),
    linkers: wordList("en a de el hecho al"),
    fillers: [
      "por su parte",
      "por otra parte",
      "por otro lado",
      "por último",
      "a su vez",
      "a su juicio",
      "en cambio",
      "sin embargo",
      "no obstante",
      "de nuevo",
      "al respecto",
      "en este sentido",
      "en ese sentido",
      "en esta línea",
      "en la misma línea",
      "en concreto",
      "en todo caso",
      "de hecho",
      "al mismo tiempo",
      "a continuación",
      "por lo demás",
      "de inmediato",
      "a la vez",
      "al tiempo que",
      "a la vez que",
      "a renglón seguido",
      "este último",
      "por ello",
      "con todo",
      "eso sí",
      "para terminar",
    ],
    resumptives: wordList("así lo eso esto como tal le les se nos me"),
    appositionOpeners: wordList(
      "exjefe antiguo antigua ex nacido nacida miembro representante responsable profesor profesora especialista autor autora fundador fundadora encargado encargada",
    ),
  },
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
      ["septiembre", "setiembre"],
      ["octubre"],
      ["noviembre"],
      ["diciembre"],
    ],
    dayOffsets: {
      hoy: 0,
      "esta mañana": 0,
      "esta tarde": 0,
      "esta noche": 0,
      ayer: -1,
      anoche: -1,
      anteayer: -2,
      "antes de ayer": -2,
    },
    spans: {
      "esta semana": ["week", 0],
      "la semana pasada": ["week", 1],
      "la pasada semana": ["week", 1],
      "este mes": ["month", 0],
      "el mes pasado": ["month", 1],
      "el pasado mes": ["month", 1],
      "este año": ["year", 0],
      "el año pasado": ["year", 1],
    },
    dayParts: wordList("mañana tarde noche"),
  },
};
