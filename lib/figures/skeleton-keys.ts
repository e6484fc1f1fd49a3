import { SKELETON, SKELETON_INITIAL } from "./phonemes/alphabet";

const MOST_KEYS = 6;

/**
 * The consonant skeletons a word may be looked up by, best first, at most six. Two spellings of one name nearly always
 * share a key; spellings of different names may share one too, so a key only finds candidates. Vowels and glides count
 * at the first place only, and a final "kh" may be silent ("Falakh", "Fallah"). Empty for a word without consonants
 * that does not begin with a vowel. Each begins with `lead`, which keeps words of another kind apart.
 */
export function findSkeletonKeys(phonemes: string, lead = ""): readonly string[] {
  let keys = [lead];
  for (let at = 0; at < phonemes.length; at++) {
    const classes = classesAt(phonemes, at);
    if (classes === undefined) continue;
    if (classes.length === 1) for (let i = 0; i < keys.length; i++) keys[i] += classes[0]!;
    else keys = [...new Set(keys.flatMap((key) => classes.map((sound) => key + sound)))].slice(0, MOST_KEYS);
  }
  return keys.filter((key) => key !== lead);
}

function classesAt(phonemes: string, at: number): readonly string[] | undefined {
  const phoneme = phonemes[at] ?? "";
  const last = at === phonemes.length - 1;
  if (at === 0) return SKELETON_INITIAL[phoneme] ?? SKELETON[phoneme];
  if (last && phoneme === "h") return undefined;
  if (last && phoneme === "x") return ["", "K", "H"];
  return SKELETON[phoneme];
}
