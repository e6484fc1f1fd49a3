import { pluralsOf, rolesOf } from "./fr-roles";
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
  ejecutivo ejecutiva ejecutivos operario operaria obrera minero minera albañil carpintero carpintera electricista
  mecánico chófer chofer conductor camarero camarera cocinero cocinera hostelero hostelera hotelero hotelera
  panadero panadera frutero frutera librero librera farmacéutico farmacéutica veterinario veterinaria dentista psicólogo
  psicóloga psiquiatra sanitario sanitaria celador celadora bombero bombera guardia soldado sargento cabo capitán
  almirante piloto azafata marinero marinera mariscador mariscadora percebeiro agricultores campesino campesina apicultor
  viticultor bodeguero bodeguera jornalero jornalera pastor pastora cura sacerdote párroco monja fraile cardenal nuncio
  presentador presentadora periodista reportero reportera corresponsal columnista locutor locutora editor editora cantante
  músico pintor pintora escultor escultora cineasta director guionista dramaturgo dramaturga bailarín bailarina
  artista comisario curador curadora arquitecto arquitecta ingeniero ingeniera informático biólogo bióloga
  geólogo geóloga físico químico matemático ecologista ambientalista meteorólogo meteoróloga virólogo
  viróloga infectólogo infectóloga politólogo politóloga jurista constitucionalista filósofo filósofa antropólogo
  antropóloga arqueólogo arqueóloga rector rectora decano decana bedel tutor tutora pedagogo orientador padre abuelo
  abuela tío tía primo prima sobrino sobrina nieto nieta cuñado cuñada suegro suegra yerno nuera huérfano huérfana
  superviviente sobreviviente damnificado damnificada afectado afectada herido herida rehén preso recluso reclusa
  detenido detenida procesado procesada condenado condenada querellante demandante demandado demandada apoderado
  apoderada procurador procuradora letrada asistente asistenta niñera cuidador cuidadora peatón ciclista motorista
  automovilista viajero viajera turista veraneante excursionista contribuyente votante elector electora opositor opositora
  disidente exiliado exiliada refugiado refugiada migrante inmigrante desplazado desplazada joven anciano anciana adolescente
  chico chica muchacho muchacha señor señora caballero dama árbitro árbitra colegiado atleta corredor corredora nadador
  nadadora tenista boxeador boxeadora tirador lateral volante goleador goleadora campeón campeona ganador ganadora
  seguidor seguidora hincha socio socia abonado abonada promotor promotora constructor constructora inversor inversora
  accionista banquero banquera corredor broker comprador compradora vendedor vendedora productor productora fabricante
  exportador exportadora importador importadora transportista repartidor repartidora mensajero cartero conserje
  portero limpiador limpiadora interventor interventora auditor auditora síndico síndica delegado delegada enviado enviada
  cónsul agregado agregada nuncio comisionado comisionada relator relatora ponente exministro expresidente exalcalde
  exalcaldesa exdiputado exdiputada exsenador exgobernador cacique líder lideresa referente cabecilla jerarca
  interesado interesada aludido aludida declarante compareciente
  ganadero ganadera taxista camionero maquinista
`);

/** What a person who speaks may be called in Spanish, with other words for the same office. */
export const spanishRoles = (): Readonly<Record<string, readonly string[]>> => ({
  ...pluralsOf([...wordList(kinds), ...others], plural),
  ...rolesOf(kinds, others),
});

function plural(word: string): string {
  if (word.endsWith("s")) return word;
  if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
  if (word.endsWith("ón")) return `${word.slice(0, -2)}ones`;
  if (word.endsWith("án")) return `${word.slice(0, -2)}anes`;
  return /[aeioué]$/u.test(word) ? `${word}s` : `${word}es`;
}

/** Stand before a name, with or without an article. */
export const spanishTitles = new Set([
  ...phraseList(
    "sr|sra|srta|señor|señora|dr|dra|don|doña|d|dª|fray|sor|monseñor|padre|san|jeque|ayatolá|lic|ing",
  ),
  ...wordList(kinds),
]);
