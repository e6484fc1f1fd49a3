/** Labels that stand alone in a block and are never part of an article. */
const LABELS =
  "advertisement|ad|ads|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|إعلان|share|share this( article| story)?|tweet|email|print|comments?|loading|related|(view|hide|show|load|read|see) (more|all|comments|less|gallery|caption)|copy link|link copied|close|caption|image \\d+ of( /)? \\d+|save|listen|follow|topics|tags?|recommended|you may also like|more stories|most read|sponsored";

/** How lines and headings open that send the reader to other articles, language by language. */
const ELSEWHERE =
  "related( (articles?|stories|topics|content|posts?|links|reading|coverage))?|read (more|next)|see also|more (on|from|stories)|mehr zum thema|(à )?lire aussi|lee también|leggi anche|leia (também|mais)|veja também|gerelateerd|läs också|les også|læs også|zobacz (też|także|również)|powiązane|читайте (также|ще|також)|материалы по теме|ilgili haber(ler)?|اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|اخبار مرتبط|مطالب مرتبط|כתבות נוספות|עוד בנושא|関連(記事|ニュース)|相关(新闻|阅读|链接|报道|文章|推荐)|关联|延伸阅读|관련 ?(기사|뉴스)|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง";

/** How further lines open that do; taken out where they are short and mostly a link or no sentence. */
const POINTERS =
  "also read|see more|more (about|in)|watch\\s*[:|]|listen\\s*[:|]|topics\\s*:|tags?\\s*:|filed under|lesen sie (auch|mehr)|lies auch|leer también|lees ook|läs (mer|även)|læs mere|lue myös|czytaj (też|także|więcej)|إقرأ|اقرأ (أيضًا|المزيد|ايضا)|بیشتر بخوانید|קראו (גם|עוד)|مزید پڑھیں|یہ بھی پڑھیں|bunlar da ilginizi|διαβάστε (επίσης|ακόμ[ηα])|baca juga|xem thêm|tin liên quan|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|阅读下一篇|あわせて読みたい";

/** How a sentence opens by which the site speaks to its reader, not the article; taken out where it is short. */
const APPEALS =
  "story continues below|(your )?article continues (below|after)|this advertisement has not|advertisement\\s*[-–:]|leave a (comment|reply)|post a comment|add a comment|sign up (for|to|here|now)|subscribe (to|now|today|here|for)|follow us|follow .{0,30} on (twitter|facebook|instagram|x|whatsapp|telegram)|click here|all rights reserved|download (the|our) .{0,80}app|join (our|the) (whatsapp|telegram|newsletter|conversation|channel)|get (our|the) .{0,60}newsletter|this (video|content|site|website) (can ?not|is not|uses|requires)|enable javascript|please (enable|sign in|log in)|have (a|any) (tip|story)|©|copyright (©|\\(c\\)|\\d{4})";

/** Credits under pictures. */
const CREDITS =
  "【?(责任编辑|責任編輯|编辑|纠错)[】:：]|(photo|image|picture|foto|credit|photo credit|bild|source images?)s?\\s*[:：]";

const LABEL = new RegExp(`^(${LABELS})[\\s:.…|]*$`, "i");
const POINTER = new RegExp(`^(${ELSEWHERE}|${POINTERS})(?![\\p{L}])`, "iu");
const APPEAL = new RegExp(`^(${APPEALS})`, "i");
const CREDIT = new RegExp(`^(${CREDITS})`, "i");

/** Headings under which a page goes on with something else than the article. */
const AFTERWARDS = new RegExp(
  `^(${ELSEWHERE}|recommended|most (read|popular)|you (may|might) (also )?(like|be interested)|comments?$|leave a (reply|comment)|about the author|share this|sponsored|trending|top stories|latest (news|stories)|don'?t miss|further reading|up next|popular|in other news|editor'?s picks?|das könnte sie auch interessieren|auch interessant|sur le même sujet|te puede interesar|también te|noticias relacionadas|relacionad)`,
  "i",
);

/** Whether a block is the site's own furniture (a label, a pointer to other pages, an appeal, a picture credit). */
export function isBoilerplate(text: string, linkShare: number): boolean {
  if (LABEL.test(text)) return true;
  if (text.length > 200) return false;
  if (APPEAL.test(text)) return true;
  if (text.length > 160) return false;
  const isSentence = /[.!?。؟।…]["”’»)]?$/.test(text);
  if (CREDIT.test(text)) return true;
  return POINTER.test(text) && (linkShare > 0.4 || !isSentence);
}

/** Whether a short block announces that the article is over and something else begins. */
export function announcesOtherContent(text: string): boolean {
  return text.length < 80 && AFTERWARDS.test(text);
}
