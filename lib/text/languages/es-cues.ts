import { cueTable } from "./empty-rules";
import type { CueRule } from "./cue-rule";

/** Verbs in -ar by their stem, apart by spaces; "recuerd/record" where the present has another stem. */
const regular = `
afirm declar explic señal subray asegur indic destac recalc manifest anunci confirm reiter precis apunt record/recuerd
coment denunci lament aleg argument asever aclar matiz puntualiz apostill zanj sentenci opin consider critic vaticin
pronostic augur reproch ironiz brome proclam jur relat revel inform alert insinu especific detall ratific bram clam
exclam grit murmur avis plante comunic enfatiz remarc acot confes/confies avanz adelant justific concret sintetiz
agreg notific testific remat protest ret recomend/recomiend anot inst conjetur ilustr machac clarific observ diagnostic
refunfuñ musit suspir terci pregon solicit reclam farfull mascull
reseñ barrunt ejemplific record/recuerd exhort alarde vocifer
`;

/** Verbs whose forms are listed: present, past and imperfect | participle after "ha" | gerund | infinitive. */
const irregular = `
pidió, pidieron | pedido | pidiendo | pedir
exigió, exigieron | exigido | exigiendo | exigir
coincidió en, coincidieron en, coincide en, coinciden en | coincidido en | coincidiendo en | coincidir en
abundó, abunda | abundado | abundando | abundar
ahondó, ahonda | ahondado | ahondando | ahondar
dio por hecho, dieron por hecho, da por hecho, dan por hecho | dado por hecho | dando por hecho | dar por hecho
dio a entender, dieron a entender, da a entender | dado a entender | dando a entender | dar a entender
hizo notar, hicieron notar, hace notar | hecho notar | haciendo notar | hacer notar
expresó, expresaron, expresa, expresan, expresaba | expresado | expresando | expresar
intervino, interviene | intervenido | interviniendo | intervenir
convino en, convinieron en | convenido en | conviniendo en | convenir en
rebatió, rebatieron, rebate, rebaten | rebatido | rebatiendo | rebatir
refirió, refirieron, refiere, refieren | referido | refiriendo | referir
adujo, adujeron, aduce, aducen | aducido | aduciendo | aducir
sonrió, sonríe | sonreído | sonriendo | sonreír
arremetió, arremetieron, arremete | arremetido | arremetiendo | arremeter
inquirió, inquiere | inquirido | inquiriendo | inquirir
gimió, gime | gemido | gimiendo | gemir
rió, ríe | reído | riendo | reír
propuso, propusieron, propone, proponen | propuesto | proponiendo | proponer
se ratificó en, se reafirmó en, se jactó de, se jacta de, se excusó, se justificó, se indignó, se sorprendió, se disculpó, se resignó, se despidió, se mofó, se burló, se vanaglorió de, se mostró seguro de, se mostró segura de, se mostró partidario de, se mostró satisfecho | | |
dijo, dijeron, dice, dicen, decía, decían, diría | dicho | diciendo | decir
añadió, añadieron, añade, añaden, añadía, añadían | añadido | añadiendo | añadir
insistió en, insistieron en, insiste en, insisten en, insistía en | insistido en | insistiendo en | insistir en
insistió, insistieron, insiste, insisten, insistía | insistido | insistiendo | insistir
incidió en, incidieron en, incide en, inciden en | incidido en | incidiendo en | incidir en
hizo hincapié en, hicieron hincapié en, hace hincapié en | hecho hincapié en | haciendo hincapié en | hacer hincapié en
reconoció, reconocieron, reconoce, reconocen, reconocía | reconocido | reconociendo | reconocer
advirtió, advirtieron, advierte, advierten, advertía | advertido | advirtiendo | advertir
sostuvo, sostuvieron, sostiene, sostienen, sostenía | sostenido | sosteniendo | sostener
mantuvo, mantuvieron, mantiene, mantienen, mantenía | mantenido | manteniendo | mantener
respondió, respondieron, responde, responden, respondía | respondido | respondiendo | responder
concluyó, concluyeron, concluye, concluyen, concluía | concluido | concluyendo | concluir
escribió, escribieron, escribe, escriben, escribía | escrito | escribiendo | escribir
admitió, admitieron, admite, admiten, admitía | admitido | admitiendo | admitir
prometió, prometieron, promete, prometen, prometía | prometido | prometiendo | prometer
sugirió, sugirieron, sugiere, sugieren, sugería | sugerido | sugiriendo | sugerir
expuso, expusieron, expone, exponen, exponía | expuesto | exponiendo | exponer
contó, contaron, cuenta, cuentan, contaba, contaban | contado | contando | contar
rememoró, rememora | rememorado | rememorando | rememorar
negó, negaron, niega, niegan, negaba | negado | negando | negar
repuso, repusieron | repuesto | reponiendo | reponer
predijo, predijeron, predice, predicen | predicho | prediciendo | predecir
refutó, refutaron, refuta, refutan | refutado | refutando | refutar
descartó, descartaron, descarta, descartan | descartado | descartando | descartar
rechazó, rechazaron, rechaza, rechazan | rechazado | rechazando | rechazar
desmintió, desmintieron, desmiente, desmienten | desmentido | desmintiendo | desmentir
replicó, replicaron, replica, replican | replicado | replicando | replicar
contestó, contestaron, contesta, contestan | contestado | contestando | contestar
espetó, espetaron, espeta | espetado | espetando | espetar
arguyó, arguyeron, arguye, arguyen | argüido | arguyendo | argüir
puso de manifiesto, pusieron de manifiesto, pone de manifiesto | puesto de manifiesto | poniendo de manifiesto | poner de manifiesto
dejó claro, dejaron claro, deja claro, dejan claro | dejado claro | dejando claro | dejar claro
puso de relieve, pusieron de relieve, pone de relieve | puesto de relieve | poniendo de relieve | poner de relieve
dio a conocer, dieron a conocer, da a conocer | dado a conocer | dando a conocer | dar a conocer
hizo saber, hicieron saber, hace saber | hecho saber | haciendo saber | hacer saber
resumió, resumieron, resume, resumen, resumía | resumido | resumiendo | resumir
describió, describe | descrito | describiendo | describir
repitió, repitieron, repite, repiten, repetía | repetido | repitiendo | repetir
prosiguió, prosiguieron, prosigue, prosiguen | proseguido | prosiguiendo | proseguir
continuó, continuaron, continúa, continúan | continuado | continuando | continuar
se quejó, se quejaron, se queja, se quejan, se quejaba | se ha quejado | quejándose | quejarse
se preguntó, se pregunta, se preguntaba, se preguntan | se ha preguntado | preguntándose | preguntarse
se defendió, se defendieron, se defiende | se ha defendido | defendiéndose | defenderse
se comprometió a, se compromete a | | |
se congratuló, se felicitó, se sinceró, se sincera, se lamentó, se lamenta, se mostró convencido de, se mostró convencida de, se mostró confiado en, se mostró confiada en | | |
preguntó, pregunta, preguntaba, preguntaron | preguntado | preguntando | preguntar
`;

/** Verbs by which somebody denies what follows. */
const denials = /^(?:neg|refut|descart|rechaz|desm)/u;

/** Verbs of judgement, whose object holds the speaker's own words in quotation marks: past and present | participle. */
const judging = `
calificó, calificaron, califica, califican | calificado
tildó, tildaron, tilda, tildan | tildado
tachó, tacharon, tacha, tachan | tachado
acusó, acusaron, acusa, acusan | acusado
atribuyó, atribuyeron, atribuye, atribuyen | atribuido
achacó, achacaron, achaca, achacan | achacado
criticó, criticaron, critica, critican | criticado
denunció, denunciaron, denuncia, denuncian | denunciado
lamentó, lamentaron, lamenta, lamentan | lamentado
reprochó, reprocharon, reprocha, reprochan | reprochado
describió, describieron, describe, describen | descrito
definió, definieron, define, definen | definido
habló de, hablaron de, habla de, hablan de | hablado de
celebró, celebraron, celebra, celebran | celebrado
alertó de, alertaron de, alerta de, alertan de | alertado de
advirtió de, advirtieron de, advierte de, advierten de | advertido de
defendió, defendieron, defiende, defienden | defendido
pidió, pidieron | pedido
exigió, exigieron | exigido
reclamó, reclamaron, reclama, reclaman | reclamado
prometió, prometieron, promete, prometen | prometido
garantizó, garantizaron, garantiza, garantizan | garantizado
elogió, elogiaron, elogia | elogiado
censuró, censuraron, censura | censurado
rechazó, rechazaron, rechaza | rechazado
llamó a, llamaron a, llama a | llamado a
instó a, instaron a, insta a, instan a | instado a
hizo un llamado a, hicieron un llamado a, hace un llamado a, hizo un llamamiento a, hace un llamamiento a | hecho un llamamiento a
descartó, descartaron, descarta, descartan | descartado
`;

/** Ways to go on with an earlier speaker before an infinitive. */
const leads = ["tras", "al", "antes de", "después de", "además de", "para"];

function regularForms(entry: string): string {
  const [stem = "", strong = stem] = entry.split("/");
  // "explicar" and "negar" change their last letter before "e" only, which none of these forms has.
  const finite = [`${stem}ó`, `${stem}aron`, `${strong}a`, `${strong}an`, `${stem}aba`, `${stem}aban`];
  return line(finite, `${stem}ado`, `${stem}ando`, `${stem}ar`);
}

function irregularForms(row: string): string {
  const [finite = "", past = "", gerund = "", infinitive = ""] = row.split("|").map((form) => form.trim());
  return line(finite.split(", "), past, gerund, infinitive);
}

function judgingForms(row: string): string {
  const [finite = "", past = ""] = row.split("|").map((form) => form.trim());
  return `${finite}, ${["ha", "han", "había"].map((auxiliary) => `${auxiliary} ${past}`).join(", ")} | | label`;
}

function line(finite: readonly string[], past: string, gerund: string, infinitive: string): string {
  const compound = ["ha", "han", "había", "habían"].map((auxiliary) =>
    past.startsWith("se ha ") ? past.replace("se ha", `se ${auxiliary}`) : `${auxiliary} ${past}`,
  );
  const goingOn = leads.map((lead) => `${lead} ${infinitive}`);
  const forms = past === "" ? finite : [...finite, ...compound];
  const further = infinitive === "" ? [] : [gerund, ...goingOn];
  return `${forms.join(", ")} | ${further.join(", ")} | that${denials.test(finite[0] ?? "") ? " refuses" : ""}`;
}

/** The Spanish verbs of saying, with their compound tenses and the phrases that go on with an earlier speaker. */
export const spanishCues = (): readonly CueRule[] =>
  [
    ...regular.trim().split(/\s+/u).map(regularForms),
    ...irregular.trim().split("\n").map(irregularForms),
    ...judging.trim().split("\n").map(judgingForms),
    "reza, puede leerse en, se lee en | | that sourced",
  ].flatMap((row) => cueTable(row));
