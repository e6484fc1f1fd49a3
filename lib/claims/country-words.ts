const listed = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [country, ...words] = row.trim().split(/\s+/u) as [string, ...string[]];
        return words.map((word) => [word, country] as const);
      }),
  );

/**
 * Words for the people and things of a country, folded, with the country's own word: "Iranian" and "Iran" say the
 * same of what a statement is about, and no stemmer knows it. First the country, then its other words.
 */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = listed(`
  afghanistan afghan afghans
  algeria algerian algerians
  america american americans usa
  australia australian australians
  austria austrian austrians
  azerbaijan azerbaijani azerbaijanis
  bahrain bahraini bahrainis
  belgium belgian belgians
  brazil brazilian brazilians
  britain british briton britons
  canada canadian canadians
  china chinese
  cuba cuban cubans
  denmark danish dane danes
  egypt egyptian egyptians
  emirates emirati emiratis uae
  europe european europeans
  finland finnish finn finns
  france french
  germany german germans
  greece greek greeks
  hungary hungarian hungarians
  india indian indians
  indonesia indonesian indonesians
  iran iranian iranians
  iraq iraqi iraqis
  ireland irish
  israel israeli israelis
  italy italian italians
  japan japanese
  jordan jordanian jordanians
  korea korean koreans
  kuwait kuwaiti kuwaitis
  lebanon lebanese
  libya libyan libyans
  malaysia malaysian malaysians
  mexico mexican mexicans
  morocco moroccan moroccans
  netherlands dutch
  nigeria nigerian nigerians
  norway norwegian norwegians
  oman omani omanis
  pakistan pakistani pakistanis
  palestine palestinian palestinians
  poland polish
  portugal portuguese
  qatar qatari qataris
  russia russian russians
  saudi saudis
  somalia somali somalis
  spain spanish spaniard spaniards
  sudan sudanese
  sweden swedish swede swedes
  switzerland swiss
  syria syrian syrians
  tunisia tunisian tunisians
  turkey turkish turk turks turkiye
  ukraine ukrainian ukrainians
  venezuela venezuelan venezuelans
  vietnam vietnamese
  yemen yemeni yemenis`);

/** Names of countries as they are printed that folding would lose ("US" is not "us"), with the country's own word. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
  ["US", "america"],
  ["U.S.", "america"],
  ["U.S.A.", "america"],
  ["United States", "america"],
  ["United States of America", "america"],
  ["UK", "britain"],
  ["U.K.", "britain"],
  ["United Kingdom", "britain"],
]);
