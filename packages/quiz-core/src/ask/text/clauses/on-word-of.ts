/** A question with whose word it rests on, its capital where it belongs: "According to officials, how many …". */
export function onWordOf(source: string | null, question: string): string {
  if (source !== null) return `According to ${source}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
  return question.charAt(0).toUpperCase() + question.slice(1);
}
