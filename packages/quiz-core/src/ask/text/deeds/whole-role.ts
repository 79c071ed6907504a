import { roles } from '../../../generated/roles.js';

/** Words of a role that fit only women, or only men: an option with one is known to be wrong, or right, by the name that is asked about. */
const gendered = new Set([...(roles.women ?? []), ...(roles.men ?? [])]);
/** What somebody is to another, or happens to be: no role in what is told. */
const kinship =
  /\b(?:mother|father|grandmother|grandfather|gran|nan|mum|dad|parent|son|daughter|wife|husband|widow|widower|resident|native|survivor|participant|fan|owner of \p{Ll}+)(?: of\b|$)/iu;
/** A rank written short, as nobody says it. */
const abbreviated = /\b(?:Det|Sgt|Insp|Supt|Cpl|Pte|Lt|Col|Maj|Gen|Capt|Cmdr|Rep|Sen|Gov|Rev|Hon|Prof|Dr|Con)\b\.?/u;
/** Past participles that tell what somebody is. Any other before a role is the verb of a sentence: "and rounded goalkeeper …". */
const participles = new Set(
  'appointed elected disgraced convicted acclaimed celebrated renowned decorated noted'.split(' '),
);
/** What somebody was once, in whatever trade, is seldom what makes him part of the story. */
const past = /^(?:retired|ex-|one-time)/iu;
/** What says of which sort a role is, but not of what: the chief executive of which company? */
const rank =
  /^(?:chief|lead|leading|vice|deputy|senior|junior|assistant|athletic|medical|general|executive|managing|associate|co-?|detective|interim|acting|first|second|head|town|city|club|board|campaign|party|team|union|company|former|longtime|long-time|new|police|city|chairman|operating|financial|technical|artistic|finance|eventual|future|establishment|star|veteran|prominent|influential|popular|famous|top|communications|press|policy|election|opposition|committee)$/iu;

/** Whether a role is one, and says of what: "fire chief", "professor of law at Harvard", no "captain", "mother of three" or "chief executive". */
export function isWholeRole(role: string): boolean {
  const words = role.split(/[\s-]+/u);
  const [first = ''] = words;
  if (kinship.test(role) || abbreviated.test(role) || past.test(role)) return false;
  if (/ed$/iu.test(first) && !participles.has(first.toLowerCase())) return false;
  if (words.some((word) => gendered.has(word.toLowerCase()))) return false;
  return saysOfWhat(role) || (words.length > 1 && !words.slice(0, -1).every((word) => rank.test(word)));
}

/** Whether a role names what it is held in: "of the council", "at the University of Arle". */
export function saysOfWhat(role: string): boolean {
  return / (?:of|for|at|to|in|on) /u.test(role);
}

/** How far before a role its owner is looked for, in characters. */
const longestOwner = 80;

/** The office of a body that stands before it as its owner: "Moorline’s chief executive" is "chief executive of Moorline". */
export function withOwner(text: string, role: { readonly start: number; readonly text: string }): string {
  if (saysOfWhat(role.text)) return role.text;
  const [, body, office] = /^(?:the )?(\p{Lu}[^’']+)[’']s? (\p{Ll}.*)$/u.exec(role.text) ?? [];
  if (body !== undefined && office !== undefined) return `${office} of ${body}`;
  const owner = /(?<![\p{L}’'] )((?:\p{Lu}[\p{L}\d.&-]*(?: (?=\p{Lu}))?){1,5})[’']s? $/u.exec(
    text.slice(Math.max(0, role.start - longestOwner), role.start),
  )?.[1];
  return owner === undefined || /^(?:Its|His|Her|Their|It)$/u.test(owner) ? role.text : `${role.text} of ${owner}`;
}
