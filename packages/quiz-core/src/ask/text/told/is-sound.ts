import { contentWords } from '../../../check/text/content-words.js';
import { dangling } from '../../../check/text/dangling.js';
import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import { words } from '../../../check/text/words.js';
import { leansOn } from '../sentences/leans-on.js';
import { isTitle } from '../spoken/is-title.js';

const mostWords = 22;
const fewestWords = 4;

/** What opens a reported clause in the reporter's sentence, but not behind "that", and others and ones of whom another sentence tells. */
const badOpening =
  /^(?:because|as for|as to|given|despite|after all|for example|for instance|others|another|some of (?:them|those)|over ?all|still|however|instead|meanwhile|besides|in addition|more than that)\b/iu;
/** Verbs that want to be told what or whom, where only a time or a place stands behind them, or nothing. */
const bare =
  /\b(?:visit|approve|review|attend|reject|oppose|support|sign|discuss|consider|investigate|accept|follow|join|replace|consult|appreciate|address|inform|request|endorse|publish|inspect)(?:e?[sd]|ed|ing)?(?= (?:on|before|after|next|this|last|soon|later|by|during) |,|$)/iu;
/** Where a clause breaks off. */
const brokenOff =
  /\b(?:has|have|had|is|are|was|were|be|been|and|or|the|an?|that|which|who|because|than|between|including|its|his|her|their)$/iu;
/** Times the day of speaking tells, epithets that stand for a name, and words the reporter puts a distance to. */
const hanging =
  /\b(?:to date|so far|at (?:the|that) time|at (?:this|that) point|the \p{Lu}[\p{L}.’-]*-based \p{Ll}+|what (?:he|she|it|they) (?:calls?|called|describes?|described|termed)|so-called)\b/u;
/** What somebody merely feels or wishes, or thinks as everybody does. */
const feeling =
  /^(?:he|she|it|they) (?:\p{L}+ly )?(?:thinks?|thought|believes?|believed|feels?|felt|hopes?|hoped|likes?|liked|(?:does|did)(?:n[’']t| not) (?:want|like)|loves?|loved|enjoys?|enjoyed|appreciates?|appreciated|(?:is|was) (?:\p{L}+ly )?(?:glad|happy|proud|pleased|grateful|sorry|confident|sure|hono(?:u)?red|delighted|thrilled|excited|thankful|looking forward))\b/iu;
/** Words in quotation marks that speak of what stands outside of them. */
const pointing =
  /“[^”]*(?:\b(?:tonight|tomorrow|yesterday)\b|\bthis (?!country|nation|state|city|town|year|world|morning)\p{L}+|\b(?:in so doing|so doing)\b|\b(?:with|of|about|for|to|on|like|at|by|from|in) (?:that|this|it|them|those|these|him|her)(?=[”.,!?]|$))[^”]*”?/iu;
/** An act of speech without what was said in it: "was making a demand of Lee". */
const mereAct =
  /\b(?:mak|issu|giv|deliver|offer)(?:e|es|ing|en|ed)? (?:(?:his|her|its|their|an?|the) )?“?(?:an? )?(?:\p{L}+ )?(?:demand|promise|point|announcement|statement|request|apology|decision|argument|claim|comment|speech)s?”?(?! (?:to (?!\p{Lu})|that|for|about|on|against|in)\b)/iu;
/** What is known only from the sentence before, "talks had not begun", "were on the scene", and what the reporter sums up behind a comma. */
const unknown =
  /^(?:the )?(?:talks|negotiations|discussions|plans|efforts|preparations) (?:had|have|were|are|would|will)\b|\bthe scene\b(?! of\b)|, (?:something|a (?:move|claim|figure|decision|charge)) (?:that|which)\b/iu;
/** Whether a clause, as told behind "that" or "to", is whole, says something, and leads to nothing outside of it. */
export function isSound(clause: string, form: 'that' | 'to'): boolean {
  const count = words(clause).length;
  const least = form === 'to' && /“/u.test(clause) ? 2 : fewestWords;
  if (
    count < least ||
    words(outsideQuotes(clause)).length > mostWords ||
    contentWords(clause).size < (form === 'to' ? 1 : 2)
  )
    return false;
  if (badOpening.test(clause) || brokenOff.test(clause) || bare.test(outsideQuotes(clause)) || feeling.test(clause))
    return false;
  if (hanging.test(clause) || pointing.test(clause) || mereAct.test(clause) || unknown.test(clause)) return false;
  // A whole sentence in quotation marks is no part of another.
  if (/“[^”]*[.!?]\s[^”]*”|(?:^|, )“(?!I\b)\p{Lu}/u.test(clause)) return false;
  if (
    /\s[–—-]\s|—|:|\bsuch an?\b|\bthere$|\bthat(?= (?:from|in|to|for|with|on|at|by|of)\b|,|$)/u.test(
      outsideQuotes(clause),
    )
  )
    return false;
  // What the words point at stands in another sentence: "can do so again", "the same experience", "how that would play".
  if (
    /\b(?:do|does|did|doing|done) so\b|\bsuch (?:an? )?\p{L}+(?! as\b)\b|\bthe same\b(?!.*\bas\b)|\bhow (?:\p{L}+ )?that\b|\bthat (?:key|same|very) |, too\b|\bbefore (?:saying|adding|claiming)\b/u.test(
      clause,
    )
  )
    return false;
  // Words in quotation marks that point at what stood before them, and what is left of a sentence behind its "but".
  if (/^(?:but|and|so|or|yet|nor)\b|“(?:they|it|he|she|this|that|these|those|them|him|her)\b(?![^“”]*“)/iu.test(clause))
    return false;
  // Another teller in the middle, what "experts say", and a first person whom "that" has turned into a third.
  if (
    /, (?:\p{Lu}[\p{L}.]+ )+(?:said|says|added)\b|\b(?:experts|people|critics|officials|sources) say\b|^“(?:I|we|my|our)\b|^(?:his|her|its|their) \p{L}+, |, then \p{L}+ed\b|\blater (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u.test(
      clause,
    )
  )
    return false;
  if (isTitle(clause) || leansOn(clause)) return false;
  if (/[\n\r]/u.test(clause) || /\b(?:I|we|my|our|us|me|you|your)\b/iu.test(outsideQuotes(clause))) return false;
  return !dangling(clause).some(({ is }) => is === 'noun' || is === 'time' || is === 'demonstrative');
}
