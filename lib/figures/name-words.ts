/** Words that decide where a name begins and ends. All are in the form `foldName` gives. */

/** The words of a list with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The Arabic article as other scripts write it, with its assimilated forms. */
export const ARTICLES = words(`
  al el ul il as es us ash esh ush ad ed ud adh edh ar er ur an en un at et ut ath az ez uz
  аль ал ас аш аз ад ар ан ат эль эс эш эр эд эз эт эн
  אל א`);

/** Articles that are no word of a European language, and so count before a space as well as before a hyphen. */
export const PLAIN_ARTICLES = words("al el ul");

/** "Son of" and "daughter of". */
export const PATRONYMICS = words("bin ibn ben bint бин ибн бен אבן בן בנת بن ابن بنت");

/** Other particles that belong to the name after them. */
export const PARTICLES = words("von van der den de da del della di dos du la le ould oglu ogly آل");

/** "Father of", the first part of a kunya. */
export const ABU = words("abul aboul abu abou abo aboo abi ebu абу אבו ابو ابا ابي");

/** "Mother of", the first part of a kunya. */
export const UMM = words("umm um oum ام");

/** "Servant of", the first part of a compound name. */
export const ABD =
  words(`abd abdul abdel abdal abdol abdur abdar abder abdus abdas abdes abdun abdan abdez abduz
  абд абдель абдул абдуль абдаль абдэль עבד عبد`);

/** "God", which closes the name before it ("Nasr Allah"). */
export const GOD = words("allah ullah ollah llah الله");

/** "Of the faith", which closes the name before it ("Nasr al-Din"). */
export const FAITH = words("din deen eddin eddine uddin aldin الدين");

/** Titles and offices: printed beside a name, never a part of it. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady rev reverend father brother m mm mme mlle me
  sheikh shaikh shaykh sheik cheikh seyh sayyed sayyid seyed seyyed sayed hajj haj haji hajji
  ayatollah hojatoleslam hojjatoleslam hujjat mullah molla mawlawi mawlana maulana imam mufti
  gen general maj major brig brigadier lt lieutenant col colonel capt captain adm admiral commander commandant marshal
  sgt sergeant
  president presidents vice king queen prince princess crown emir amir sultan shah
  minister ministers premier prime chancellor speaker senator sen rep representative congressman governor mayor judge
  justice secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy consul adviser advisor counsel
  leader chief chairman chairwoman chair head deputy director member official officer negotiator
  engineer eng advocate lawyer journalist analyst author candidate foreign interior defense defence
  presidente ministre ministro senateur secretaire
  don dona senor senora sr sra srta herr frau signor signora monsieur madame mademoiselle maitre
  shri sri smt thiru thirumathi selvi mk mp mep mla dame baroness baron count countess pandit swami
  bey hanim efendi pasha agha aga begum khanum khanom ustad ostad hodja hoca
  الرئيس الشيخ الدكتور السيد القائد الوزير دكتر آيت حجت סיד שיח דר הנשיא השר
  президент министр шейх генерал`);

/** Words after a surname that leave it a person's ("the Assad regime"). */
export const BELONGINGS = words(`
  regime administration government family brothers clan doctrine plan era presidency office camp movement allies
  loyalists aide aides spokesman spokesperson team cabinet speech visit statement interview`);

/** Words after a name that make the whole a place, a company or an institution. */
export const PLACE_AFTER = words(`
  street st road rd avenue ave boulevard square circle district quarter province port lake river dam airport international
  lane alley drive crescent terrace court gardens garden forest wood woods hill hills heights beach bay creek canal pier dock
  docks wharf harbour harbor tunnel station terminal stop crossing roundabout junction gate wall monument memorial statue
  cemetery chapel cathedral temple synagogue stadium mosque church university college school academy hospital clinic camp
  village town city cement bank company corporation corp inc ltd plc llc gmbh group holding holdings industries enterprises
  partners associates sons tv television channel news agency center centre hotel inn motel restaurant cafe bar pub bakery
  pharmacy shop store mart supermarket mall arcade bazaar market garage farm ranch estate vineyard vineyards winery
  brewery mill mine refinery plant factory warehouse cinema gallery studios studio island islands mountain mountains
  flat flats salt pass ridge peak plain plains basin delta gorge canyon glacier reservoir reef strait cove marsh pond meadow
  field fields pit quarry plateau valley peninsula desert oasis governorate region county bridge highway motorway expressway foundation trust fund museum library
  institute institution society association press media brigade brigades battalion battalions tower towers building
  organization organisation award prize cup trophy medal lecture fellowship scholarship festival palace castle
  park hall theatre theater
  улица улицы улице площадь площади мост моста проспект завод завода sokagı caddesi bulvarı meydanı koprusu strasse platz`);

/** Words before a name that make the whole a place. */
export const PLACE_BEFORE = words(`
  lake port bandar mount mt cape fort street rue avenue boulevard place hopital mosquee universite aeroport calle plaza camp
  wadi tel tell tal khan beit bayt deir dayr jabal jebel nahr ras umm city district mosque hospital university school masjid
  khirbet kafr kfar ain ein shahid ecole college lycee pont gare quai stade prison usine hotel
  شارع مستشفي مطار جامعه ميدان مدينه مسجد جسر ساحه حي مدرسه معهد ملعب مخيم سوق فندق مفرق دوار قريه جامع كليه مصنع محطه بندر
  خيابان فرودگاه بلوار كوچه ميدان پل بيمارستان دانشگاه مدرسه ورزشگاه ايستگاه پارك
  בנדר רחוב שדרות כיכר גשר יער שכונת כפר אצטדיון אוניברסיטת נמל צומת פארק גן מחלף טיילת סמטת`);

/** The same where they are printed in small letters before the name: in French, Spanish, Portuguese, Italian, Russian. */
export const SMALL_PLACE_BEFORE = words(`
  rue avenue boulevard place quai pont gare stade ecole college lycee hopital universite aeroport mosquee impasse allee square
  calle plaza avenida paseo puente estadio hospital aeropuerto instituto colegio escuela universidad parque barrio estacion
  rua avenida praca ponte piazza viale
  улица улицы улице улицу улицеи площадь площади проспект проспекта проспекте мост моста мосту переулок переулка переулке бульвар
  бульвара бульваре набережная набережнои станция станции станцию имени завод завода заводе вулиця вулиці площа площі`);

/** Kinds of places, for "the district of Hamdan". */
export const PLACE_KINDS = words(`
  district city province town village governorate region camp port valley county neighbourhood neighborhood street suburb
  area island`);

/** What politeness puts after a given name, or after any name ("Kemal Bey", "Verma ji"). */
export const HONORIFICS_AFTER = words(`
  bey hanım hanim efendi pasa pasha hoca hodja agha khanum khanom saheb sahib sahab`);

/** "His Excellency" and the like as two or three initials before a whole name. */
export const EXCELLENCIES = words("he hh hm hrh hie hms se sm sa sar smr");

/** What follows a father's name in the son's. */
export const GENERATIONS = words("jr junior sr senior pere fils ii iii iv");

/** Capitalised words that are no name: they may stand beside a surname by the accident of a sentence or a headline. */
export const ORDINARY = words(`
  up down out off free stop vote justice please
  a an the this that these those some any all many several most few other others another each every such there here then now
  and or but nor if as so yet in on at by for from to of with into over under after before about against between amid among
  during since until while when where who whom whose which what how why not no yes both more also too
  is are was were be been being has have had do does did will would can could may might must shall should
  he she they we it i you his her their our its my your him them us me
  one two three four five six seven eight nine ten first second third last next new late former top senior
  however meanwhile yesterday today tomorrow earlier later still even just only again once ever never
  according asked speaking referring noting regarding despite back responding addressing commenting attending citing
  sunday monday tuesday wednesday thursday friday saturday
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  photo image file video watch read exclusive breaking update opinion analysis interview live via
  says said say tells told tell meets met meet calls called call slams slammed warns warned warn urges urged hails hailed denies
  denied deny rejects rejected reject vows vowed visits visited visit accuses accused announces announced launches launched
  signs signed orders ordered praises praised threatens threatened arrives arrived leaves left discusses discussed condemns
  condemned welcomes welcomed demands demanded seeks wants holds held gives gave gets makes made takes took backs backed leads
  led heads headed faces faced sends sent sees receives received thanks thanked blames blamed claims claimed insists stresses
  stressed reiterates confirms confirmed affirms affirmed admits agrees agreed offers offered pledges pledged promises proposes
  reveals speaks spoke talks kills killed arrests arrested targets targeted elects elected appoints names replies responds
  israel israeli iran iranian palestinian palestinians palestine syria syrian lebanon lebanese egypt egyptian jordan jordanian
  turkey turkish qatar qatari saudi iraq iraqi russia russian ukraine ukrainian american britain british french arab islamic
  muslim jewish zionist gaza ramallah tehran cairo doha damascus beirut jerusalem washington moscow us usa uk un eu uae
  hamas fatah plo hezbollah reuters afp ap wafa
  dit affirme selon les des et pour avec dans sur
  dice dijo los las con para por segun
  в во к ко о об обо с со у и а но на по за от до из при для под над не ни что как это его ее их он она они мы вы там здесь тогда
  когда если уже еще после перед между через без также однако з та що як його`);

/** Last words of institutions' names that are often printed in lower case ("Al-Aqsa university"). */
export const KINDS_OF_INSTITUTION = words(`
  university college school institute agency channel website newspaper network department ministry office council committee
  authority movement organization organisation party front group bureau commission parliament government forces brigades
  center centre`);

/** Acronyms that are words of English once a line is in capitals. */
export const ACRONYMS_LIKE_WORDS = words("us is it who am an as at be do go in no of on or so to up we");

/** Before a name: it is not the bearer one thinks of ("a second Omar Sample", "un autre Durand"). */
export const ANOTHER = words(`
  another second third other different autre second deuxieme otro otra segundo segunda outro outra altro
  anderer andere zweiter другои другого другому другим второи второго`);

/** The same after the name. */
export const ANOTHER_AFTER = words("اخر اخري ثان ديگر ديگري אחר אחרת נוסף");

/** Before a bare surname: it stands for any bearer, or for a thing of that name ("one Sample", "a Sample clock"). */
export const ANY_BEARER = words(`
  a an one any every no which either neither both two three four these those several some un une des deux uno una dos ein eine
  один одна два две какои оба`);

/** Before a surname that several bear: which of them is told by the word, not by the order they come in. */
export const CONTRASTS = words(`
  young younger old older elder eldest senior junior late first jeune vieux vieille aine cadet joven viejo mayor menor pere fils padre hijo
  молодои старыи старшии младшии`);

/** The same after the surname, and "one" of those who bear it. */
export const CONTRASTS_AFTER = words(`
  senior junior elder younger pere fils aine cadet mayor menor padre hijo старшии младшии
  הצעיר הצעירה הבכור הבכורה המבוגר המבוגרת האב הבן האח האחות
  الاب الابن الاكبر الاصغر الاخ الاخت الشقيق`);

/** Kinds of organisations that are no institutions. */
export const ORGANISATION_KINDS = words(`
  party company firm maker group bank brand club team band label retailer airline carmaker publisher broadcaster newspaper
  charity militia union federation giant chain manufacturer producer operator developer supplier consultancy start-up startup
  parti entreprise societe groupe club partido empresa grupo`);
