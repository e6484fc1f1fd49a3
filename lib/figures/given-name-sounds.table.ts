import type { Script } from "../domain/figure";
import { encodePhonemes, scriptOf } from "./encode-phonemes";

/**
 * Given names that sound alike and are not the same, each with its usual spellings in four scripts. Two words that
 * stand in different rows are different names, whatever their sounds; two in one row are the same name.
 */
const GIVEN_NAMES: Readonly<Record<string, string>> = {
  mahmud: "Mahmoud Mahmud Mahmood Mahmut Mahmoed Machmud محمود מחמוד Махмуд",
  muhammad:
    "Mohammed Muhammad Mohammad Mohamed Muhammed Mohamad Muhamed Mohamet Mehmed Mehmet Mohamed Mohammad Muhamad Mohd Muhd Mahomed Mehemmed محمد מוחמד Мухаммед Мохаммад Мохаммед Мухаммад Магомед",
  ahmad: "Ahmad Ahmed Ahmet Achmad Achmed Akhmed Ahmat أحمد احمد אחמד Ахмед Ахмад",
  hamid: "Hamid Hameed Hamed Khamid حميد حامد חמיד Хамид Хамед",
  hamad: "Hamad حمد",
  hasan: "Hassan Hasan Hassane Hasen Khasan حسن חסן Хасан Хассан",
  husayn:
    "Hussein Husayn Hussain Husain Hossein Hosein Hüseyin Hussayn Houssein Hocine Husein Huseyin حسين חוסיין חוסין Хусейн Хоссейн Гусейн",
  salih: "Saleh Salih Sāliḥ Salehh Saalih صالح סאלח Салех Салих",
  salah: "Salah Saláh صلاح סלאח Салах",
  salim: "Salim Saleem Selim Slim سليم سالم סלים Салим",
  salam: "Salam Salaam سلام Салам",
  said: "Said Saeed Saïd Sayeed Sa'id Saied سعيد סעיד Саид",
  sad: "Saad Sa'd سعد",
  ali: "Ali Aly علي علی עלי Али",
  khalid: "Khaled Khalid Chalid Chaled Jaled Halid خالد ח'אלד Халед Халид",
  khalil: "Khalil Khaleel Chalil Jalil Halil خليل ח'ליל Халиль",
  jalil: "Celil جليل Джалиль",
  jamal: "Jamal Gamal Djamal Cemal Jamaal جمال ג'מאל גמאל Джамаль Гамаль",
  jamil: "Jamil Gamil Djamil Cemil Jameel جميل ג'מיל Джамиль",
  kamal: "Kamal Kemal Kamaal كمال کمال Камаль Кемаль",
  kamil: "Kamil Kamel Kameel كامل کامل Камиль",
  umar: "Omar Umar Ömer Omer عمر עומר Омар Умар",
  ammar: "Ammar عمار Аммар",
  amir: "Amer Aamer Amir Ameer Emir أمير امير אמיר Амир",
  amin: "Amin Ameen Emin أمين امين Амин",
  nasir: "Nasser Nasir Naser ناصر נאצר Насер Насир",
  yusuf: "Yusuf Youssef Yousef Yusef Yussuf Youssouf Yousuf Jusuf يوسف יוסוף יוסף Юсуф Юсеф",
  yunus: "Yunus Younis Younes Yunis يونس Юнус",
  yasin: "Yassin Yasin Yaseen Yassine Jassin ياسين יאסין Ясин",
  yasir: "Yasser Yasir Yaser Jassir ياسر יאסר Ясир Ясер",
  rashid: "Rashid Rasheed Rachid Raschid Reşit رشيد راشد Рашид",
  ibrahim: "Ibrahim Ebrahim Ibraheem Brahim İbrahim إبراهيم ابراهيم אבראהים Ибрагим Ибрахим Эбрахим",
  ismail:
    "Ismail Ismael Esmail Ismaïl Ismaeel Esmaeil İsmail إسماعيل اسماعيل اسماعیل אסמאעיל איסמעיל Исмаил Эсмаил",
  isa: "Issa Isa Eissa Essa عيسى عیسی Иса",
  musa: "Musa Mousa Moussa Moosa موسى موسی מוסא Муса",
  mustafa: "Mustafa Mostafa Moustafa Mustapha مصطفى مصطفی Мустафа",
  murtada: "Mortaza Murtada Morteza مرتضى مرتضی Мортеза",
  majid: "Majid Majed Maged Mecid ماجد مجيد Маджид",
  mahdi: "Mahdi Mehdi مهدي مهدی Махди Мехди",
  hadi: "Hadi هادي هادی Хади",
  hani: "Hani هاني Хани",
  samir: "Samir Sameer سمير סמיר Самир",
  sami: "Sami سامي סאמי Сами",
  sadiq: "Sadiq Sadegh Sadeq Sadik Sadegh صادق Садек Садык",
  farid: "Farid Fareed فريد Фарид",
  fuad: "Fuad Fouad فؤاد Фуад",
  fahd: "Fahd Fahad فهد Фахд",
  faysal: "Faisal Faysal Feisal Fayçal فيصل Фейсал",
  walid: "Walid Waleed Oualid Velid وليد Валид",
  karim: "Karim Kareem Kerim كريم Карим",
  qasim: "Qassem Qasim Qasem Kassem Ghassem Kasım قاسم קאסם Касем Касим",
  basim: "Bassem Basim Bassim باسم Басем",
  bashar: "Bashar Bachar Baschar Beşşar بشار בשאר Башар",
  bashir: "Bashir Bachir Baschir بشير Башир",
  hafiz: "Hafez Hafiz Hafız حافظ חאפז Хафез",
  tariq: "Tariq Tarek Tareq Tarik طارق Тарик",
  ziyad: "Ziad Ziyad زياد Зияд",
  zayd: "Zaid Zayd زيد Зейд",
  zayid: "Zayed Zayid زايد Зайед",
  salman: "Salman Selman سلمان סלמאן Салман",
  sulayman: "Suleiman Sulaiman Soleiman Sulayman Süleyman سليمان Сулейман",
};

/** By script and sounds, as `encodePhonemes` writes them: which of these names a word is. */
export const GIVEN_NAME_SOUNDS: Readonly<Record<Script, ReadonlyMap<string, string>>> = readSounds();

function readSounds(): typeof GIVEN_NAME_SOUNDS {
  const found = {
    Latn: new Map<string, string>(),
    Arab: new Map<string, string>(),
    Hebr: new Map<string, string>(),
    Cyrl: new Map<string, string>(),
  };
  for (const [name, spellings] of Object.entries(GIVEN_NAMES)) {
    for (const spelling of spellings.split(" ")) {
      const script = scriptOf(spelling);
      found[script].set(encodePhonemes(spelling, script), name);
    }
  }
  return found;
}
