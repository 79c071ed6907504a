const digits = '123456';
const letters = 'abcdef';

/** The option a key stands for, 0 being the first; null when it stands for none. */
export function optionOfKey(key: string): number | null {
  if (key.length !== 1) return null;
  const index = Math.max(digits.indexOf(key), letters.indexOf(key.toLowerCase()));
  return index < 0 ? null : index;
}
