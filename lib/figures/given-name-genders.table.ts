import { foldName } from "../text/fold-name";
import { encodePhonemes, scriptOf } from "./encode-phonemes";

/**
 * Common given names of the languages we read, in the spellings of their own press. Names that both bear are left out.
 * They tell which bearer of a surname a title means, and in scripts without capitals that two words are a name.
 */
const MEN = `
  James John Robert Michael William David Richard Joseph Thomas Tom Charles Christopher Daniel Matthew Anthony Mark Donald Steven
  Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
  Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Peter Henry Simon
  Philip Martin Keith Stuart Graham Neil Ian Alan Roger Hugh Oliver Harry
  Jean Pierre Jacques Michel Philippe Alain Bernard Christophe Nicolas Laurent Frédéric Olivier Julien Guillaume François Louis
  Henri Marc Luc Antoine Étienne Mathieu Thierry Pascal Bruno Yves Gérard Didier Sébastien Vincent Arnaud Cédric Jérôme Emmanuel
  José Juan Antonio Manuel Francisco Luis Carlos Miguel Jesús Pedro Alejandro Fernando Rafael Pablo Ángel Sergio Jorge Alberto
  Álvaro Diego Adrián Raúl Enrique Ramón Vicente Javier Andrés Ignacio Eduardo Roberto Ricardo Mario Gonzalo Víctor Óscar Julio
  Hans Klaus Jürgen Wolfgang Dieter Stefan Andreas Thomas Markus Matthias Giovanni Giuseppe Marco Paolo Luca
  João Paulo Tiago Rui Nuno
  Sergei Sergey Alexei Aleksei Alexey Dmitry Dmitri Vladimir Ivan Mikhail Nikolai Andrei Andrey Igor Oleg Yuri Viktor Pavel
  Anton Timur Boris Konstantin Maxim Maksim Denis Roman Fyodor Vasily Petro Mykola Oleksandr Oleksii Volodymyr Serhii Andrii
  Mehmet Ahmet Mustafa Ali Hüseyin Hasan İbrahim Ibrahim Osman Murat Yusuf Ömer Emre Burak Kemal Cemal Halil Recep Tayyip Selim
  Mohammed Mohamed Muhammad Mohammad Ahmad Ahmed Mahmoud Mahmud Hassan Hussein Hossein Hussain Ali Omar Umar Khaled Khalid Saleh
  Salah Abdullah Abdallah Ibrahim Ismail Yusuf Youssef Yousef Mousa Musa Issa Nasser Samir Sami Karim Tariq Tarek Walid Rashid
  Faisal Fahd Sultan Salman Hamad Jamal Kamal Adel Amir Amin Bashar Bassam Fadi Firas Ghassan Hani Hatem Jabbar Marwan Mazen
  Munir Nabil Nizar Osama Qassem Rami Raed Riyad Saad Said Saeed Tamim Yasser Yasir Zaid Ziad Zuhair Faleh
  Hicham Rachid Abdelkader Abdelaziz Mounir Driss Aziz Reza Mehdi Amir Behrouz Javad Kazem Majid Masoud Mohsen Saeid Vahid
  Mohammadreza Alireza Hamidreza Gholamreza
  Yoav Eitan Dror Amir Avi Moshe David Yosef Yaakov Itzhak Yitzhak Avraham Shimon Uri Ehud Benny Gadi Gideon Haim Ilan Yair
  Rajesh Suresh Ramesh Sanjay Vijay Ajay Anil Sunil Ashok Rahul Amit Arun Vasant Prakash Mohan Ravi Narendra
  محمد احمد محمود حسن حسين علي عمر خالد صالح صلاح ابراهيم اسماعيل يوسف موسى عيسى ناصر سمير سامي كريم طارق وليد راشد رشيد فيصل
  فهد سلطان سلمان حمد جمال كمال عادل امير بشار بسام فادي فراس غسان هاني حاتم مروان مازن منير نبيل نزار اسامة قاسم رامي رائد
  رياض سعد سعيد تميم ياسر زيد زياد زهير فالح عصام عماد علاء ضياء بهاء ايمن اشرف انور اكرم باسم توفيق جابر حازم حسام حمزة خليل
  داود رفيق زكريا سالم سليم سليمان شادي شريف صابر طلال عاصم عباس عثمان عدنان عزام عزت فاروق فؤاد فوزي ماجد ماهر مالك مجدي محسن
  مراد مصطفى معاذ مهدي نادر نايف نضال هشام هيثم وائل وسام يحيى يعقوب ادريس الياس بلال بكر جورج ميشال بيار انطوان
  بهروز جواد کاظم مسعود محسن وحید مجید حمیدرضا علیرضا محمدرضا غلامرضا پرویز بیژن کامران شهرام فرهاد داریوش سیاوش مهرداد بابک کیوان
  هوشنگ منوچهر ایرج جمشید سهراب رستم ابوالفضل
  יואב איתן דרור אמיר אבי משה יוסף יעקב יצחק אברהם שמעון אורי אהוד גדי גדעון אילן יאיר דני רון רונן ערן עמית אלון
  אסף גלעד נדב עומר עידו אריאל אביגדור בנימין נפתלי זאב צבי מנחם נתן שלמה שאול ירון איל אייל תומר ניר עודד
  מוחמד אחמד מחמוד חסן חוסיין עלי עומאר ח'אלד איברהים יוסוף סמיר
  Сергей Алексей Дмитрий Владимир Иван Михаил Николай Андрей Игорь Олег Юрий Виктор Павел Антон Тимур Борис Константин Максим
  Денис Роман Фёдор Василий Григорий Пётр Егор Кирилл Артём Илья Никита Станислав Вячеслав Геннадий Валерий Евгений Александр`;

const WOMEN = `
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily
  Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Anna Brenda Emma Nicole
  Helen Samantha Katherine Christine Rachel Janet Catherine Maria Heather Diane Julie Joyce Victoria Ruth Lucy Alice Jane Anne
  Fiona Claire Charlotte Sophie Grace Rose Kate Ellen Joan Dorothy Hannah Olivia
  Marie Isabelle Nathalie Sylvie Catherine Françoise Hélène Valérie Céline Sandrine Sophie Véronique Brigitte Monique Nicole
  Martine Jacqueline Christine Anne Élisabeth Florence Aurélie Émilie Chantal Corinne Delphine Ségolène
  María Carmen Ana Isabel Dolores Pilar Teresa Rosa Josefa Cristina Antonia Mercedes Lucía Elena Marta Laura Paula Sara Julia
  Beatriz Patricia Silvia Rocío Mónica Raquel Marisol Yolanda Gabriela Claudia Verónica Inés Sofía Valentina Lorena
  Angela Ursula Petra Monika Sabine Birgit Giulia Francesca Chiara
  Yelena Elena Olga Tatiana Tatyana Natalia Natalya Irina Iryna Svetlana Lyudmila Galina Marina Ekaterina Anastasia Nadezhda
  Vera Lyubov Oksana Yulia Ksenia Maria Daria Polina Larisa Valentina
  Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şule Sule Merve Esra Özlem Gülay Leyla Ebru Sevgi Tansu
  Fatima Fatma Aisha Khadija Maryam Mariam Zeinab Zainab Layla Leila Noor Salma Samira Nadia Dina Rania Hanan Huda Iman
  Amal Yasmin Yasmine Suad Sawsan Rana Reem Lina Maha Mona Muna Najat Yamina Karima Malika Houda Latifa Souad Asma Hiba Dalal
  Parvaneh Shirin Maryam Zahra Fatemeh Narges Nasrin Mahsa Leila Azar Soraya Farah Parisa Masoumeh
  Michal Noga Yael Tamar Rachel Sarah Rivka Miriam Tzipi Orly Ayelet Shira Merav Limor Einat Galit Dorit Ruth Dalia Efrat
  Meenakshi Sunita Anita Priya Sonia Indira Sushma Lakshmi Kavita Geeta Rekha Sita
  فاطمة عائشة خديجة مريم زينب ليلى سلمى سميرة نادية دينا رانيا حنان ايمان ياسمين سعاد سوسن رنا ريم لينا مها نجاة كريمة
  مليكة لطيفة اسماء هبة دلال سناء سحر سهى شيماء عبير غادة فريدة فاتن لبنى لمى ماجدة مارغريت ماريا نجوى نوال نهى هالة هناء هند وفاء يسرى
  حليمة حفصة جميلة بثينة امينة سارة رقية زهراء رشيدة
  پروانه شیرین زهرا فاطمه نرگس نسرین مهسا لیلا آذر ثریا فرح پریسا معصومه مریم الهام سیما سهیلا شهلا مهناز فائزه اعظم پریوش شهره
  מיכל נגה יעל תמר רחל שרה רבקה מרים ציפי אורלי איילת שירה מירב לימור עינת גלית דורית רות דליה אפרת ענת אורית רונית נעמי לאה חנה
  אסתר דבורה שולמית סיגל מאיה נועה הילה קרן סמדר
  Елена Ольга Татьяна Наталья Наталия Ирина Светлана Людмила Галина Марина Екатерина Анастасия Надежда Вера Любовь Оксана Юлия
  Ксения Мария Дарья Полина Лариса Валентина Анна Нина Тамара Софья Алла Жанна Вероника`;

/** By folded name: whose it is. */
export const GENDER_OF_NAME: ReadonlyMap<string, "man" | "woman"> = readGenders();

/** Script and sounds of these names, as `encodePhonemes` writes them, with a space between. */
export const GIVEN_NAMES_BY_SOUND: ReadonlySet<string> = readSounds();

function readGenders(): typeof GENDER_OF_NAME {
  const found = new Map<string, "man" | "woman">();
  const both = new Set<string>();
  for (const [gender, list] of [
    ["man", MEN],
    ["woman", WOMEN],
  ] as const) {
    for (const name of list.split(/\s+/).filter(Boolean)) {
      const folded = foldName(name);
      if (found.has(folded) && found.get(folded) !== gender) both.add(folded);
      found.set(folded, gender);
    }
  }
  for (const name of both) found.delete(name);
  return found;
}

function readSounds(): ReadonlySet<string> {
  const names = `${MEN} ${WOMEN}`.split(/\s+/).filter(Boolean);
  return new Set(names.map((name) => `${scriptOf(name)} ${encodePhonemes(name, scriptOf(name))}`));
}
