/**
 * Makes nicknames that give nothing away, such as "Calm Otter".
 *
 * @param adjectives words parted by spaces, as the catalogue has them; so are `animals`
 * @param random gives numbers from 0 up to 1
 * @returns `count` different nicknames, fewer when the words do not give as many
 */
export function suggestNicknames(adjectives: string, animals: string, count: number, random: () => number): string[] {
  const [first, second] = [adjectives.split(' '), animals.split(' ')];
  const names = new Set<string>();
  const most = Math.min(count, first.length * second.length);
  while (names.size < most) names.add(`${pick(first, random)} ${pick(second, random)}`);
  return [...names];
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? '';
}
