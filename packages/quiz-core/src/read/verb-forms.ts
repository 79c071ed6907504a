import { reportingVerbs } from '../generated/reporting-verbs.js';

export type ReportingVerb = (typeof reportingVerbs)[number];
export type Inflection = 'base' | 'present' | 'past' | 'participle' | 'gerund';
export interface VerbForm {
  readonly verb: ReportingVerb;
  /** "past" of regular verbs is their past participle too. */
  readonly inflection: Inflection;
  /** The words after the first of a verb of several ("point out" -> ["out"]). */
  readonly particles: readonly string[];
}

const DOUBLED = new Set([
  'admit',
  'quip',
  'bet',
  'blog',
  'brag',
  'grin',
  'let',
  'nod',
  'plan',
  'prefer',
  'slam',
  'snap',
  'allot',
  'stress out',
]);
const vowel = /[aeiou]/;

function inflect(base: string, past: readonly string[] | undefined): [string, Inflection][] {
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : base;
  const ies = stem !== base;
  const double = DOUBLED.has(base) ? base.at(-1) : '';
  const silent = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const third = ies ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) && vowel.test(base) ? `${base}es` : `${base}s`;
  const regular = ies ? `${stem}ied` : base.endsWith('e') ? `${base}d` : `${base}${double}ed`;
  const forms: [string, Inflection][] = [
    [base, 'base'],
    [third, 'present'],
    [`${silent}${double}ing`, 'gerund'],
  ];
  if (past === undefined) forms.push([regular, 'past']);
  else for (const [index, form] of past.entries()) forms.push([form, index === 0 ? 'past' : 'participle']);
  return forms;
}

const byForm = new Map<string, VerbForm[]>();
for (const verb of reportingVerbs) {
  const [head = '', ...particles] = verb.verb.split(' ');
  const past = verb.past?.map((form) => form.split(' ')[0] ?? form);
  for (const [form, inflection] of inflect(head, past)) {
    const forms = byForm.get(form) ?? [];
    forms.push({ verb, inflection, particles });
    byForm.set(form, forms);
  }
}
// Longer verbs first: "point out" before "point".
for (const forms of byForm.values()) forms.sort((a, b) => b.particles.length - a.particles.length);

/** The reporting verbs of which a word, in lower case, is a form; those of several words first. */
export function verbForms(word: string): readonly VerbForm[] {
  return byForm.get(word) ?? [];
}

/** Whether a word, in lower case, is a form of a reporting verb of one word. */
export function isVerbForm(word: string): boolean {
  return verbForms(word).some(({ particles }) => particles.length === 0);
}
