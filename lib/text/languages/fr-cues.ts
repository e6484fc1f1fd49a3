import { cueTable } from "./empty-rules";
import type { CueRule } from "./cue-rule";

/** Verbs of the first group by their stem, apart by spaces; "appel/appell" where the present has another stem. */
const regular = `
affirm déclar expliqu soulign précis indiqu assur estim insist rappel/rappell annonc confirm racont confi lanc
martel/martèl regrett dénonc not observ remarqu comment concéd/concèd jug avanc argument témoign prophétis plaid raill
ironis tempêt tonn clam proclam claironn certifi jur murmur chuchot lâch ajout insinu répliqu rétorqu déplor signal
relat résum analys détaill nuanc tempér/tempèr rassur enchaîn alert mentionn pest grond gliss articul décrét/décrèt
opin répét/répèt réitér/réitèr révél/révèl considér/considèr suggér/suggèr balay évoqu argu récapitul complét/complèt
assén/assèn tranch certifi insist 
réclam demand exig recommand conjectur balbuti bredouill claironn bougonn hurl
cri scand ordonn interrog théoris ironis fulmin confess recadr rembobin minimis dédramatis avou
expos acquiesc recens enfonc exhort invoqu sermonn approuv spécifi diagnostiqu ânonn hasard risqu
plaisant pronostiqu relev/relèv souffl soupir
`;

/** Verbs whose forms are listed: present | plural | past participle | present participle | imperfect | infinitive. */
const irregular = `
dit | disent | dit | disant | disait | dire
prévient | préviennent | prévenu | prévenant | prévenait | prévenir
avertit | avertissent | averti | avertissant | avertissait | avertir
soutient | soutiennent | soutenu | soutenant | soutenait | soutenir
maintient | maintiennent | maintenu | maintenant | maintenait | maintenir
reconnaît | reconnaissent | reconnu | reconnaissant | reconnaissait | reconnaître
répond | répondent | répondu | répondant | répondait | répondre
conclut | concluent | conclu | concluant | concluait | conclure
poursuit | poursuivent | poursuivi | poursuivant | poursuivait | poursuivre
réagit | réagissent | réagi | réagissant | réagissait | réagir
écrit | écrivent | écrit | écrivant | écrivait | écrire
prétend | prétendent | prétendu | prétendant | prétendait | prétendre
admet | admettent | admis | admettant | admettait | admettre
promet | promettent | promis | promettant | promettait | promettre
reprend | reprennent | repris | reprenant | reprenait | reprendre
redit | redisent | redit | redisant | redisait | redire
prédit | prédisent | prédit | prédisant | prédisait | prédire
nie | nient | nié | niant | niait | nier
réfute | réfutent | réfuté | réfutant | réfutait | réfuter
récuse | récusent | récusé | récusant | récusait | récuser
conteste | contestent | contesté | contestant | contestait | contester
dément | démentent | démenti | démentant | démentait | démentir
garantit | garantissent | garanti | garantissant | garantissait | garantir
surenchérit | surenchérissent | surenchéri | surenchérissant | surenchérissait | surenchérir
renchérit | renchérissent | renchéri | renchérissant | renchérissait | renchérir
convient | conviennent | convenu | convenant | convenait | convenir
sourit | sourient | souri | souriant | souriait | sourire
rugit | rugissent | rugi | rugissant | rugissait | rugir
glapit | glapissent | glapi | glapissant | glapissait | glapir
contredit | contredisent | contredit | contredisant | contredisait | contredire
décrit | décrivent | décrit | décrivant | décrivait | décrire
appelle à ce | appellent à ce | appelé à ce | appelant à ce | appelait à ce | appeler à ce
tient à préciser | tiennent à préciser | tenu à préciser | tenant à préciser | tenait à préciser | tenir à préciser
tient à rappeler | tiennent à rappeler | tenu à rappeler | tenant à rappeler | tenait à rappeler | tenir à rappeler
veut croire | veulent croire | voulu croire | voulant croire | voulait croire | vouloir croire
se dit convaincu | se disent convaincus | dit convaincu | se disant convaincu | se disait convaincu | se dire convaincu
tire la sonnette d’ alarme | tirent la sonnette d’ alarme | tiré la sonnette d’ alarme | tirant la sonnette d’ alarme | tirait la sonnette d’ alarme | tirer la sonnette d’ alarme
fait part | font part | fait part | faisant part | faisait part | faire part
fait valoir | font valoir | fait valoir | faisant valoir | faisait valoir | faire valoir
fait savoir | font savoir | fait savoir | faisant savoir | faisait savoir | faire savoir
fait remarquer | font remarquer | fait remarquer | faisant remarquer | faisait remarquer | faire remarquer
fait observer | font observer | fait observer | faisant observer | faisait observer | faire observer
met en garde | mettent en garde | mis en garde | mettant en garde | mettait en garde | mettre en garde
`;

/** Verbs of judgement, whose object holds the speaker's own words in quotation marks; spelled as `regular`. */
const judging = `
fustig dénonc qualifi accus salu reproch évoqu critiqu point regrett vant appel/appell cit
balay condamn réclam raill stigmatis imput attribu prôn
`;

/** The same with listed forms, as `irregular`. */
const judgingIrregular = `
décrit | décrivent | décrit | décrivant | décrivait | décrire
parle d’ | parlent d’ | parlé d’ | parlant d’ | parlait d’ | parler d’
parle de | parlent de | parlé de | parlant de | parlait de | parler de
promet | promettent | promis | promettant | promettait | promettre
voit dans | voient dans | vu dans | voyant dans | voyait dans | voir dans
dépeint | dépeignent | dépeint | dépeignant | dépeignait | dépeindre
`;

/** Reflexive verbs: present and past participle without endings of number and gender. */
const reflexive = `
agace agacé | émeut ému | esclaffe esclaffé | énerve énervé | rappelle rappelé | rebiffe rebiffé | targue targué | gausse gaussé | afflige affligé | navre navré | alarme alarmé | amuse amusé | défend défendu | désole désolé | emporte emporté | enflamme enflammé
étonne étonné | exclame exclamé | excuse excusé | félicite félicité | indigne indigné | inquiète inquiété
insurge insurgé | interroge interrogé | justifie justifié | lamente lamenté | plaint plaint | réjouit réjoui
souvient souvenu | vante vanté | étrangle étranglé | offusque offusqué | révolte révolté | impatiente impatienté
`;

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.trim());

function regularForms(entry: string): string {
  const [stem = "", strong = stem] = entry.split("/");
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  const finite = [`${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`];
  return line(finite, `${stem}é`, `${soft}ant`, `${stem}er`);
}

function irregularForms(row: string): string {
  const [present = "", plural = "", past = "", participle = "", imperfect = "", infinitive = ""] = row
    .split("|")
    .map((form) => form.trim());
  return line([present, plural, imperfect], past, participle, infinitive);
}

/** Verbs by which somebody denies what follows. */
const denials: ReadonlySet<string> = new Set(["nier", "démentir", "réfuter", "récuser", "contester"]);

/** The simple forms, the compound ones, and those that go on with an earlier subject ("avant d’ajouter"). */
function line(finite: readonly string[], past: string, participle: string, infinitive: string): string {
  const compound = ["a", "ont", "avait", "avaient"].map((auxiliary) => `${auxiliary} ${past}`);
  const isVowel = /^[aeéèêiîouhy]/u.test(infinitive);
  const leads = isVowel
    ? ["avant d’", "et d’", "sans manquer d’", "pour"]
    : ["avant de", "et de", "sans manquer de", "pour"];
  const goingOn = leads.map((lead) => `${lead} ${infinitive}`);
  return `${[...finite, ...compound].join(", ")} | ${[participle, `en ${participle}`, `tout en ${participle}`, ...goingOn].join(", ")} | that${denials.has(infinitive) ? " refuses" : ""}`;
}

function reflexiveForms(pair: string): string {
  const [present = "", past = ""] = pair.split(" ");
  const isVowel = /^[aeéèêiîouhy]/u.test(present);
  const pronoun = isVowel ? "s’" : "se";
  const endings = ["", "e", "s", "es"].map((ending) => `${past}${ending}`);
  const compound = endings.flatMap((form) => [`s’ est ${form}`, `s’ était ${form}`, `se sont ${form}`]);
  return `${[`${pronoun} ${present}`, ...compound].join(", ")} | | that`;
}

/** The same forms of a verb that takes a thing with a quotation as well. */
function asLabel(forms: string): string {
  return forms.replace(/that$/u, "label");
}

/** The French verbs of saying, with their compound tenses and the phrases that go on with an earlier speaker. */
export const frenchCues = (): readonly CueRule[] =>
  [
    ...regular.trim().split(/\s+/u).map(regularForms),
    ...rows(irregular).map(irregularForms),
    ...judging
      .trim()
      .split(/\s+/u)
      .map((entry) => asLabel(regularForms(entry))),
    ...rows(judgingIrregular).map((row) => asLabel(irregularForms(row))),
    ...reflexive
      .trim()
      .split(/[|\n]/u)
      .map((pair) => pair.trim())
      .filter((pair) => pair !== "")
      .map(reflexiveForms),
    "peut-on lire dans, lit-on dans, pouvait-on lire dans | | sourced",
  ].flatMap((row) => cueTable(row));
