import { foldWord } from "./fold-word";
import { stemWord } from "./stem-word";

const stemmed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => stemWord(foldWord(word))),
  );

/**
 * Words without matter, however rare they are on record: numbers and ordinals, times, measures, and the verbs,
 * adverbs and nouns of every subject. Two texts that share only these share nothing.
 */
export const LIGHT_TERMS: ReadonlySet<string> = stemmed(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions dozen couple pair half third quarter double twice single percent per cent number numbers
  first second fourth fifth sixth seventh eighth ninth tenth last next final initial
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb aug sept oct nov dec
  second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades century
  time times date night morning evening today yesterday tomorrow tonight moment period past future present current
  currently now soon later late early earlier recent recently ago already yet still ever never always often sometimes
  usually again once previous previously former meanwhile eventually immediately suddenly since until when while
  not no nor none nothing nobody without within upon among amid across along around away back behind beyond near
  inside outside toward towards despite although though however instead rather whether because thus hence therefore
  even also too just only almost nearly quite really very actually simply especially particularly perhaps maybe
  probably certainly definitely clearly clear highly largely completely entirely fully whole entire total full
  like such same other others another different similar various several many much more most less least few lot lots
  every everyone everything anyone anything someone something somebody everybody each either neither both else any
  good better best bad worse worst great big bigger biggest small smaller large larger largest huge little long longer
  short high higher highest low lower lowest old older new newer young early top main major key important significant
  possible able unable likely certain sure true real right wrong hard easy difficult simple special particular specific
  known clear due ready available own
  be been have has had do does done did doing make makes made making take takes took taken taking get gets got getting
  give gives gave given giving go goes went gone going come comes came coming put puts putting set sets setting let lets
  keep keeps kept keeping bring brings brought turn turned run runs ran running move moved hold held holding stay stayed
  leave leaves left find found finding show shows shown showed see sees saw seen seem seems look looks looked appear
  appears appeared become becomes became remain remains remained begin began begun beginning start started starting
  continue continues continued continuing end ended ending stop stopped try tries tried trying use used uses using
  need needs needed want wants wanted wish wishes hope hopes hoped think thinks thought believe believes believed know
  knows knew feel feels felt mean means meant happen happens happened allow allows allowed help helps helped helping
  include includes included including involve involved expect expected consider considered provide provided provides
  add added create created receive received reach reached carry carried call calls called calling ask asked asking
  tell tells told speak spoke spoken speaking talk talked say says said saying state stated announce announced
  announces add note noted explain explained describe described suggest suggested mention mentioned claim claims
  comment commented reply replied insist insisted stress stressed warn warned reveal revealed
  confirm confirmed indicate indicated express expressed refer referred reference according regarding
  must shall might may can cannot could should would will ought able want
  thing things way ways part parts place places point points case cases fact facts kind kinds sort type types form
  forms side sides matter matters issue issues question questions problem problems reason reasons result results
  example idea ideas level levels line lines term terms role roles name names word words story list piece bit rest
  amount range series set degree extent man men woman women person people somebody guy mr mrs ms dr
  us well far forward ahead together apart alone self non around plus via
  yes please thanks okay oh
  اول الاولى ثان ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر واحد واحدة اثنان اثنين ثلاثة ثلاث اربعة خمسة ستة سبعة ثمانية تسعة
  عشرة عشرون مئة مائة الف مليون مليار نصف ربع الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت يناير فبراير مارس ابريل مايو
  يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر يوم ايام اسبوع شهر سنة عام اعوام سنوات ساعة وقت امس غدا اليوم الان
  لا لم لن ليس ليست غير دون اي كل جميع عدة كثير قليل جديد قديم كبير صغير اخر اخرى شيء امر امور مرة
`);

/** Words of every newspaper page, whatever it is about. Some are the matter of a statement, but not alone. */
export const COMMON_TERMS: ReadonlySet<string> = stemmed(`
  ability accept access account achieve act action activity address advance affect agency agree agreement aim alternative
  answer approach area arm arrange attempt attention authority avoid balance base basis benefit block board body book
  break build business campaign capable capacity care cause central chance change charge chief choice choose city close
  closer collect commit committed common community company complete concern condition conference confident conduct
  connect contact contract contribute control cost council country course court cover create crisis critical cut damage
  deal decide decision deep defence defense defend delay deliver demand democracy democratic department depend design
  develop development direct direction director discuss discussion draw drive economy economic effect effective effort
  election encourage enjoy ensure environment equipment establish event evidence exchange exist expand experience expert
  extend face fail failure fair fall family fear field fight figure financial firm flexible focus follow force foreign
  formal free friend front fuel fund funding gain game general generate global goal govern government ground group grow
  growth hand head health heart heavy history home host house human hurt impact implement impose improve increase
  independent individual industry influence information institution interest international interview introduce invest
  investigate investment join joint judge launch law lay lead leader leadership legal legislative letter life limit live
  local lose loss love maintain majority manage management market measure media medical meet meeting member message mind
  minister ministry mission money mother nation national nature negotiate negotiation normal north obstacle occasion
  offer office officer official open opening operate operation opinion opportunity option order organisation organization
  original parent partner partnership party pass path pay performance permanent persist personal phase plan play policy
  political popular population position positive post potential power practical practice prepare president presidential
  press pressure prevent price prime private process produce product production program programme progress project promise
  promote protect protest prove public publish purpose push quality raise rate reading reality record reduce refuse
  region regional regular reject relate relation relationship release remove replace report represent representative
  request require research resident resource respect respond response responsible rest return review rise risk road room
  round rule safe safety sale save scene school search season secretary sector secure security sell send senior separate
  serious serve service settle share ship shift sign site situation size social society solution son source south space
  spend staff stage stand standard start statement status step strategy strategic strength strengthen strong structure
  student study subject success successful suffer summit supply support survey system team technology test threat touch
  track trade tradition traditional train training travel treat trip true trust understand union unit university unusual
  value vehicle version victim view violence visit voice vote wait walk war watch weapon welcome west white win work
  worker world write
  حكومة رئيس وزير بلد دولة شعب حزب سياسة سياسي عمل اعلان اجتماع لقاء قرار قضية علاقة علاقات دعم موقف حق حقوق حرب
  امن اقتصاد خطة مشروع نظام قانون مجلس عالم منطقة مدينة
`);
