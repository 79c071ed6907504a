/** What the nouns of saying say: "her denial that …" is that she denied it. Any other noun is too little to go by. */
export const verbOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'claim statement assertion argument view remark comment announcement admission declaration report'
      .split(' ')
      .map((noun) => [noun, 'say']),
  ),
  denial: 'deny',
  doubt: 'doubt',
  promise: 'promise',
  pledge: 'pledge',
  vow: 'vow',
  warning: 'warn',
  prediction: 'predict',
  threat: 'threaten',
  suggestion: 'suggest',
  proposal: 'propose',
  demand: 'demand',
  recommendation: 'recommend',
  refusal: 'refuse',
  offer: 'offer',
};
