import { cueTable } from "./empty-rules";

/**
 * The English verbs of saying: finite forms | participles | what may follow besides a quotation (see `CueTakes`; `weak`
 * for acts as often as utterances). A verb without a participle does not go on with an earlier speaker: "claiming that"
 * mostly reports the other side.
 */
export const englishCues = cueTable(`
said, says, say, went on to say, goes on to say, was quoted as saying, is quoted as saying, were quoted as saying, has been quoted as saying, was heard saying, concluded by saying, began by saying, ended by saying, continued by saying, started by saying, followed up by saying, responded by saying, replied by saying | saying, concluding by saying | that clause
added, adds | adding | that clause
told, tells | telling | addressee that clause
stated, states | stating | that
explained, explains | explaining | that clause
clarified, clarifies | clarifying | that
noted, notes | noting | that
pointed out, points out, point out | pointing out | that
made the point | making the point | that
indicated, indicates | indicating | that evidence
mentioned, mentions | mentioning | that
stressed, stresses | stressing | that thing
emphasised, emphasized, emphasises, emphasizes | emphasising, emphasizing | that thing
underlined, underlines | underlining, underlying | that thing evidence
underscored, underscores | underscoring | that thing evidence
highlighted, highlights | highlighting | that thing evidence
insisted on, insists on | insisting on | thing weak
insisted, insists, insist | insisting | that clause
reiterated, reiterates | reiterating | that thing
reaffirmed, reaffirms | reaffirming | that thing evidence
affirmed, affirms | affirming | that
asserted, asserts | asserting | that
confirmed, confirms | confirming | that evidence
declared, declares | declaring | that clause
proclaimed, proclaims | proclaiming | that
announced, announces | announcing | that thing
claimed, claims |  | that clause
alleged, alleges |  | that
argued, argues, argue | arguing | that
maintained, maintains |  | that
contended, contends | contending | that
acknowledged, acknowledges | acknowledging | that
admitted, admits | admitting | that clause
conceded, concedes | conceding | that
remarked, remarks | remarking | that
observed, observes | observing | that
commented, comments | commenting | that
continued, continues |  |
concluded, concludes | concluding | that
replied, replies | replying | that
responded, responds | responding | that
answered, answers | answering | that
retorted, retorts | retorting | that
wrote, writes | writing | that clause
tweeted, tweets | tweeting | that clause
posted | posting | that
revealed, reveals | revealing | that evidence
disclosed, discloses | disclosing | that
recalled, recalls | recalling | that evidence
predicted, predicts | predicting | that thing evidence
warned against, warned of, warns of, warns against | warning against, warning of | thing
warned, warns, warn | warning | addressee that clause
cautioned, cautions | cautioning | addressee that
cautioned against, cautions against | cautioning against | thing
assured, assures | assuring | addressee that
informed, informs | informing | addressee that
reminded, reminds | reminding | addressee that
reassured | reassuring | addressee that
promised, promises | promising | addressee that infinitive
vowed, vows | vowing | that infinitive
pledged, pledges | pledging | that infinitive
swore, swears | swearing | that infinitive
threatened, threatens | threatening | infinitive weak
suggested, suggests | suggesting | that evidence
proposed, proposes | proposing | that thing
recommended, recommends | recommending | that
complained, complains | complaining | that
lamented, laments | lamenting | that thing
regretted | regretting | that
joked, jokes | joking | that
quipped |  | that
boasted, boasts | boasting | that
testified, testifies | testifying | that
ruled, rules |  | that
ruled out, rules out | ruling out | thing
held out, held up, held on, held off, held back, hold out | |
held |  | that weak
urged, urges, urge | urging | thing that
called for, calls for, call for | calling for | thing
called on, calls on, call on, called upon, calls upon | calling on, calling upon | thing
called, calls, dubbed, branded, labelled, labeled | calling, branding, labelling, labeling | label
described, describes | describing | label
appealed for, appeals for | appealing for | thing
appealed to, appeals to | appealing to | thing weak
demanded, demands | demanding | that thing
requested |  | that
praised, praises | praising | thing
hailed, hails | hailing | thing
commended, commends | commending | thing
applauded, applauds | applauding | thing
lauded, lauds | lauding | thing
saluted, salutes | saluting | thing weak
thanked, thanks | thanking | thing
congratulated, congratulates | congratulating | thing
condemned, condemns, condemn | condemning | thing
denounced, denounces | denouncing | thing
decried, decries | decrying | thing
deplored, deplores | deploring | thing
criticised, criticized, criticises, criticizes | criticising, criticizing | thing
slammed, slams | slamming | thing
lambasted, blasted | lambasting | thing
accused, accuses, accuse | accusing | thing
blamed, blames | blaming | thing
denied, denies | denying | that thing
refuted | refuting | thing weak
rejected, rejects | rejecting | thing weak
dismissed, dismisses | dismissing | thing label weak
welcomed, welcomes | welcoming | thing weak
defended, defends | defending | thing weak
expressed, expresses | expressing | thing
voiced, voices | voicing | thing
began, begins | | evidence
asked, asks, interjected, chimed in, chimes in, shot back, went on, snapped, snaps, inquired, shouted, exclaimed, whispered, recited, read, reads | |
`);
