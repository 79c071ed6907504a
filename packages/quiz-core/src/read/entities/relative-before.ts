const LONGEST = 50;
const told = (words: string) =>
  new RegExp(`(?:\\b(?:his|her|their|whose)|['’]s) (?:\\p{Ll}+ )?(?:${words}),? (?:the )?(?:\\p{L}+ ){0,2}$`, 'u');
const HE = told('husband|widower|father|stepfather|dad|son|stepson|brother|uncle|nephew|grandfather|grandson');
const SHE = told(
  'wife|widow|mother|stepmother|mum|mom|daughter|stepdaughter|sister|aunt|niece|grandmother|granddaughter',
);

/** "Her husband, the diver (Ty Hale)": the pronoun of a relative of somebody else who is named at an offset; null for others. */
export function relativeBefore(text: string, start: number): 'he' | 'she' | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return HE.test(before) ? 'he' : SHE.test(before) ? 'she' : null;
}
