/** A name as it stands alone and inside a sentence: "The fire chief" and "the fire chief"; names keep their capitals. */
export function sayable(name: string): { option: string; inline: string } {
  const option = name.charAt(0).toUpperCase() + name.slice(1);
  const inline = name.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
  return { option, inline };
}
