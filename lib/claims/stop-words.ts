/** Languages with stop words of their own; any other language in Latin script is read with the English ones. */
export type StopLanguage = "en" | "ar" | "fr" | "es";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/**
 * Words too common to tell two statements apart, folded as `foldWord` folds them. Negations ("no", "not", "never",
 * "without", "لا", "jamais" …) are no stop words: they turn a statement round.
 */
export const STOP_WORDS: Readonly<Record<StopLanguage, ReadonlySet<string>>> = {
  en: listed(`
    a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing down during each few for from further had has have having he her here
    hers herself him himself his how i if in into is it its itself just me more most my myself now of off on once
    only or other our ours ourselves out over own same she should so some such than that the their theirs them
    themselves then there these they this those through to too under until up upon very was we were what when where
    which while who whom why will with would you your yours yourself yourselves
    said say says rt via`),
  ar: listed(`
    في من علي الي عن مع هذا هذه ذلك تلك هو هي هم هن نحن انا انت ان انه انها انهم اننا كان كانت كانوا يكون تكون قد كما
    ما التي الذي الذين اللذين اللتين او ثم بل حيث عند بعد قبل بين كل بعض حتي اذا اي لقد منذ خلال ضد حول لكن وهو وهي وقد
    وان وفي ومن وعلي قال قالت يقول به بها فيه فيها منه منها عليه عليها له لها لهم لنا ايضا هنا هناك و`),
  fr: listed(`
    a ai as au aux avait avec avez avoir avons c ca car ce cela ces cet cette ceux chez comme d dans de des deux donc
    du elle elles en encore entre est et etaient etait ete etre eu eux fait font il ils j je l la le les leur leurs lui
    m ma mais me meme mes mon n nos notre nous on ont ou par pour qu quand que quel quelle qui s sa se sera ses si
    son sont sous sur t ta te tes ton tous tout toute toutes tres tu un une vos votre vous y dit`),
  es: listed(`
    a al algo ante antes como con cual cuando de del desde donde dos e el ella ellas ellos en entre era eran es esa esas
    ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia han hasta hay la las le les lo los
    mas me mi mientras mis muy nos nosotros o os otra otras otro otros para pero por porque que quien se sea ser si
    sido sobre son su sus tambien te tiene todo todos tu un una unas uno unos y ya yo dijo`),
};
