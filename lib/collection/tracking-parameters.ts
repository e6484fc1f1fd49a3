/**
 * Parameters that say how a reader came to a page and never which page it is: sites serve the same article with and
 * without them, and whoever links adds them. Names are compared in lower case. Left out on purpose, though often used
 * for this: "ref", "source", "src", "from", "s", "id", "cid", "share", "output", "page", "lang", by which some sites
 * choose the article or its form. A name that is missing here costs a second entry for one article; one too many
 * would make one article of two.
 */
const TRACKING_NAMES: ReadonlySet<string> = new Set(
  [
    // Clicks on advertisements, numbered by Google, Microsoft, Yandex, X, TikTok, LinkedIn, Reddit, Pinterest, Snapchat.
    "gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid yclid ysclid ymclid",
    "_openstat twclid ttclid li_fat_id rdt_cid epik sccid irclickid unicorn_click_id",
    // Shares, marked by the network they were made in.
    "fbclid fb_action_ids fb_action_types fb_source fb_ref fb_comment_id igshid igsh",
    "__twitter_impression _branch_match_id _branch_referrer",
    // Recipients of newsletters: Mailchimp, HubSpot, Marketo, Omeda, MailerLite, Vero, Drip, Klaviyo, Beehiiv, Sailthru.
    "mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok oly_anon_id oly_enc_id",
    "ml_subscriber ml_subscriber_hash vero_id vero_conv __s _kx _bhlid et_rid bsft_clkid bsft_uid",
    "ss_email_id wickedid",
    // Visits, carried by measuring scripts from host to host: Google Analytics, Yahoo's consent page, Adobe, Snowplow.
    "_ga _gl guccounter guce_referrer guce_referrer_sig s_cid",
    // Campaigns, named by Matomo of old, by Comscore and by AT Internet, which the BBC and Le Monde use.
    "pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid ns_mchannel ns_source",
    "ns_campaign ns_linkname ns_fee ns_ichannel at_recipient_id at_recipient_list at_medium",
    "at_campaign at_campaign_type at_creation at_ptr_name at_bbc_team at_link_id at_link_type",
    "at_link_origin at_format at_custom1 at_custom2 at_custom3 at_custom4 xtor",
  ].flatMap((names) => names.split(" ")),
);

/** Families of one purpose: the campaign parameters of Google Analytics, of Matomo, and of HubSpot's advertisements. */
const TRACKING_PREFIXES = ["utm_", "mtm_", "piwik_", "hsa_"] as const;

/** Is this a parameter that only says how a reader came to the page? */
export function isTrackingParameter(name: string): boolean {
  const plain = name.toLowerCase();
  return TRACKING_NAMES.has(plain) || TRACKING_PREFIXES.some((prefix) => plain.startsWith(prefix));
}
