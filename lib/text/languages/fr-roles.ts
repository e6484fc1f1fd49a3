import { phraseList, wordList } from "./word-list";

/** Offices of one kind a line, as they follow one another in a report: "l’entraîneur … Le technicien". */
const kinds = `
entraîneur entraîneuse technicien technicienne coach sélectionneur sélectionneuse manager
président présidente coprésident coprésidente
député députée élu élue parlementaire rapporteur rapporteuse rapporteure
sénateur sénatrice élu élue parlementaire
maire édile élu élue bourgmestre
vice-président vice-présidente adjoint adjointe élu élue
conseiller conseillère élu élue
ministre secrétaire
avocat avocate conseil défenseur défenseuse bâtonnier bâtonnière pénaliste
procureur procureure magistrat magistrate parquetier
juge magistrat magistrate président présidente
directeur directrice patron patronne dirigeant dirigeante responsable gérant gérante pdg
chef cheffe patron patronne dirigeant dirigeante leader meneur meneuse
porte-parole
médecin docteur docteure praticien praticienne chirurgien chirurgienne pédiatre urgentiste infectiologue
joueur joueuse capitaine attaquant attaquante défenseur gardien gardienne milieu buteur buteuse
secrétaire syndicaliste délégué déléguée
ambassadeur ambassadrice diplomate
chercheur chercheuse professeur professeure scientifique universitaire historien historienne économiste sociologue
préfet préfète
commissaire enquêteur enquêtrice policier policière gendarme officier
écrivain écrivaine auteur autrice auteure romancier romancière
acteur actrice comédien comédienne réalisateur réalisatrice cinéaste
`;

/** People who speak without an office of a kind, and words for several. */
const others = wordList(`
  source sources proche proches témoin témoins habitant habitante habitants riverain riverains voisin voisine voisins
  père mère frère sœur fils fille mari épouse veuve parent parents famille collègue ami amie amis étudiant étudiante
  enseignant enseignante infirmier infirmière agriculteur agricultrice commerçant commerçante pêcheur restaurateur
  restauratrice exploitant exploitante analyste expert experte experts observateur observateurs spécialiste conducteur
  conductrice passager passagère client cliente salarié salariée salariés ouvrier ouvrière gréviste militant militante
  manifestant manifestante responsables dirigeants autorités enquêteurs avocats élus députés syndicats haut-fonctionnaire
  fonctionnaire fonctionnaires interlocuteur membre membres représentant représentante organisateur organisatrice
  fondateur fondatrice bénévole retraité retraitée homme femme supporter supporters propriétaire locataire victime
  victimes plaignant plaignante accusé accusée prévenu prévenue suspect ancien médiateur médiatrice négociateur
  adjoint adjointe chancelier chancelière gouverneur gouverneure général colonel lieutenant commandant archevêque évêque
  pape roi reine prince princesse imam rabbin trésorier trésorière administrateur administratrice cadre candidat candidate
  vice-président vice-présidente trentenaire quadragénaire quinquagénaire sexagénaire octogénaire intéressé intéressée
  numéro meneuse jeune dame monsieur garçon adolescent adolescente septuagénaire nonagénaire vigneron vigneronne
  maraîcher maraîchère éleveur éleveuse berger bergère caviste négociant négociante cafetier cafetière hôtelier
  hôtelière chauffeur chauffeuse conducteur cheminot cheminote éboueur éboueuse pompier pompière sapeur aide-soignant
  aide-soignante soignant soignante sage-femme vétérinaire pharmacien pharmacienne dentiste psychologue psychiatre
  juriste notaire huissier greffier greffière huissière expert-comptable comptable banquier banquière investisseur
  investisseuse actionnaire entrepreneur entrepreneuse promoteur promotrice architecte ingénieur ingénieure technicienne
  météorologue climatologue géologue biologiste virologue épidémiologiste géographe politologue constitutionnaliste
  anthropologue philosophe journaliste reporter envoyé envoyée correspondant correspondante animateur animatrice
  éducateur éducatrice proviseur proviseure principal principale recteur rectrice instituteur institutrice
  doyen doyenne arbitre supporteur supportrice sélectionneur coureur coureuse cycliste nageur nageuse skieur skieuse
  boxeur boxeuse footballeur footballeuse rugbyman ailier pilier navigateur navigatrice champion championne vainqueur
  chanteur chanteuse musicien musicienne cinéaste peintre sculpteur conservateur conservatrice bibliothécaire libraire
  éditeur éditrice galeriste curé prêtre pasteur évêque moine religieuse cardinal aumônier
  ouvreur employé employée employés stagiaire apprenti apprentie intérimaire livreur livreuse facteur factrice gardien
  gardienne concierge serveur serveuse cuisinier cuisinière restaurateur garagiste mécanicien mécanicienne maçon
  camionneur routier routière marin capitaine pilote hôtesse steward automobiliste usager usagère usagers randonneur
  randonneuse touriste estivant vacancier campeur voyageur voyageuse électeur électrice contribuable sinistré sinistrée
  rescapé rescapée survivant survivante réfugié réfugiée migrant migrante exilé exilée otage détenu détenue surveillant
  surveillante évadé inculpé inculpée condamné condamnée complice tuteur tutrice grand-père grand-mère oncle tante cousin
  cousine neveu nièce conjoint conjointe compagnon compagne ex-mari belle-mère beau-père gendre orphelin orpheline
  porte-étendard chargé chargée coordinateur coordinatrice coordonnateur animateur délégué-syndical militaire soldat
  haut-commissaire commissaire rapporteur-adjoint eurodéputé eurodéputée émissaire envoyé-spécial consul attaché attachée
  premier-ministre vice-premier sous-préfet sous-préfète adjudant adjudante major brigadier brigadière amiral vice-amiral
  chef-adjoint sous-directeur sous-directrice codirecteur codirectrice cofondateur cofondatrice associé associée
  propriétaires locataires copropriétaire copropriétaires bailleur bailleuse créateur créatrice inventeur inventrice
  ministres-délégués tête candidat-maire opposant opposante dissident dissidente porte-paroles intéressée quidam
  caporal artisan boulanger boulangère
`);

/** What a person who speaks may be called in French, with other words for the same office. */
export const frenchRoles = (): Readonly<Record<string, readonly string[]>> => ({
  ...pluralsOf([...wordList(kinds), ...others], (word) => (/[sx]$/u.test(word) ? word : `${word}s`)),
  ...rolesOf(kinds, others),
});

/** Stand before a name, with or without an article. */
export const frenchTitles = new Set([
  ...phraseList(
    "m|mm|mme|mmes|mlle|dr|pr|me|maître|monsieur|madame|docteur|sir|lord|frère|sœur|père|don|cheikh|ayatollah",
  ),
  ...wordList(kinds),
]);

/** Every word of a line stands for all of them; the others name nobody in particular. */
export function rolesOf(
  lines: string,
  rest: ReadonlySet<string>,
): Readonly<Record<string, readonly string[]>> {
  const roles: Record<string, readonly string[]> = {};
  for (const word of rest) roles[word] = [];
  for (const line of lines.trim().split("\n")) {
    const words = line.trim().split(/\s+/u);
    for (const word of words) roles[word] = [...new Set([...(roles[word] ?? []), ...words])];
  }
  return roles;
}

/** The plurals of words for persons, who are several and hold no one office. */
export function pluralsOf(
  words: readonly string[],
  plural: (word: string) => string,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(words.map((word) => [plural(word), []]));
}
