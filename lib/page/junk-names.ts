/** Elements that are never part of an article's text, whatever they are called. */
export const JUNK_ELEMENTS =
  "noscript,form,button,dialog,nav,[role='dialog'],[role='navigation'],[role='complementary'],[role='alertdialog'],[role='search'],[aria-modal='true'],[hidden],[aria-hidden='true'] p,aside,footer,figcaption,amp-ad,amp-sidebar,amp-consent";

/** Words in a class or id (between hyphens, underscores, blanks or capitals) that name something beside the article. */
const JUNK_WORDS = [
  // consent and sign-in
  "cookies?|consent|gdpr|onetrust|didomi|sp_message|cmp|qc-cmp|fc-consent|usercentrics",
  "newsletter|newsletter-?(?:signup|form|box)|signup|sign-?up|subscribe|subscription-?(?:box|form)|login",
  "paywall-?(?:prompt|overlay|modal)|donate|donation|support-?us|app-?(?:banner|promo)|correction-?form",
  // comments
  "disqus|fb-comments|comments?|commentlist|comment-?list|respond",
  "comments?-?(?:section|area|wrapper|container|block|thread)",
  // other articles
  "related|related-?(?:posts?|articles?|stories|content|links|news|topics)|jp-relatedposts",
  "recommend(?:ed|ations?)?|most-?(?:read|popular|viewed)|mostread|trending|outbrain|taboola|plista|zergnet",
  "read-?more|readmore|more-?(?:from|stories|on|news)|also-?(?:like|read)|up-?next|next-?(?:up|article|post)",
  "prev-?next|post-?nav(?:igation)?|breadcrumbs?|tags?-?list|post-?tags|article-?tags",
  // sharing, authors' boxes, advertisements
  "share|sharing|share-?(?:bar|buttons?|tools|links)|social|social-?(?:share|media|links|bar|icons)",
  "sharedaddy|addtoany|addthis|author-?(?:bio|box|card|info)|about-?(?:the-)?author",
  "advert|advertisement|ad-?(?:slot|container|wrapper|unit|label)|sponsor(?:ed)?|promo",
  // not meant to be seen, or not text
  "print-?only|sr-only|screen-reader-text|visually-?hidden|skip-?link|modal|popup|toolbar|tooltip|copyright",
  "gallery-?(?:nav|thumbs)",
];

/** Matches a class and id that name something beside the article: in lower case, hyphens where words had capitals. */
export const JUNK_NAME = new RegExp(String.raw`(^|[\s_-])(${JUNK_WORDS.join("|")})(?=$|[\s_-])`);

/** "has-comments", "no-share" in lower case: a state of the element, not what it is. */
export const STATE_NAME = /(^|\s)(has|no|is|with|js)-[\w-]*(comment|related|share|social|cookie|ad)/;
