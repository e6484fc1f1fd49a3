import { rolesOf } from "./fr-roles";
import { phraseList, wordList } from "./word-list";

/** Offices of one kind a line, as they follow one another in a report: "la abogada … La letrada". */
const kinds = `
entrenador entrenadora técnico técnica míster seleccionador seleccionadora preparador
presidente presidenta mandatario mandataria gobernante expresidente expresidenta
jefe jefa líder dirigente
diputado diputada parlamentario parlamentaria legislador legisladora congresista
senador senadora parlamentario parlamentaria legislador legisladora
alcalde alcaldesa regidor regidora edil primer edil intendente
concejal concejala edil exconcejal exconcejala
ministro ministra canciller secretario secretaria exministro exministra titular
consejero consejera titular exconsejero
abogado abogada letrado letrada defensor defensora penalista
fiscal
juez jueza magistrado magistrada instructor instructora togado
director directora gerente directivo directiva responsable
portavoz vocero vocera
médico médica doctor doctora facultativo facultativa cirujano cirujana pediatra epidemióloga epidemiólogo
jugador jugadora futbolista delantero delantera capitán capitana portero portera defensa centrocampista
sindicalista secretario delegado delegada
embajador embajadora diplomático diplomática
investigador investigadora profesor profesora científico científica catedrático catedrática académico académica
historiador historiadora economista sociólogo socióloga
gobernador gobernadora mandatario mandataria
comisario comisaria inspector inspectora policía agente
escritor escritora autor autora novelista poeta
actor actriz intérprete director
empresario empresaria
patrón patrona armador armadora
`;

/** People who speak without an office of a kind, and words for several. */
const others = wordList(`
  fuente fuentes vecino vecina vecinos padre madre hermano hermana hijo hija marido esposa esposo viuda padres familia
  familiares testigo testigos compañero compañera amigo amiga estudiante estudiantes maestro maestra enfermero enfermera
  agricultor agricultora comerciante pescador pescadora analista analistas experto experta expertos observador
  observadores especialista conductor conductora pasajero pasajera cliente trabajador trabajadora trabajadores obrero
  obrera huelguista militante activista activistas manifestante manifestantes responsables dirigentes autoridades
  investigadores abogados diputados ediles funcionario funcionaria funcionarios interlocutor miembro miembros
  representante representantes organizador organizadora fundador fundadora voluntario voluntaria jubilado jubilada
  hombre mujer aficionado aficionados propietario propietaria inquilino inquilina víctima víctimas denunciante acusado
  acusada imputado imputada investigado investigada sospechoso mediador mediadora negociador negociadora general coronel
  teniente comandante arzobispo obispo papa rey reina príncipe princesa imán rabino tesorero tesorera administrador
  candidato candidata vicepresidente vicepresidenta vicepresidentes asesor asesora coordinador coordinadora contable
  exjefe exdirector consultor consultora perito perita notario notaria dueño dueña residente residentes usuario usuaria
  pariente allegado allegados entorno oficial oficiales militar subsecretario subsecretaria viceministro viceministra
  ganadero ganadera taxista camionero maquinista
`);

/** What a person who speaks may be called in Spanish, with other words for the same office. */
export const spanishRoles: Readonly<Record<string, readonly string[]>> = rolesOf(kinds, others);

/** Stand before a name, with or without an article. */
export const spanishTitles = new Set([
  ...phraseList(
    "sr|sra|srta|señor|señora|dr|dra|don|doña|d|dª|fray|sor|monseñor|padre|san|jeque|ayatolá|lic|ing",
  ),
  ...wordList(kinds),
]);
