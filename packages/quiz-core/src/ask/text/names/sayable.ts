/** Letters behind a name: the one option that has them would stand out. */
const letters = /(?<=\p{Ll} \p{Lu}\p{L}+),?(?: (?:KC|QC|SC|MP|MSP|OBE|MBE|CBE|FRS|PhD|MD))+$/u;

/** A name as it stands alone and inside a sentence: "The fire chief" and "the fire chief"; names keep their capitals. */
export function sayable(full: string): { option: string; inline: string } {
  const name = full.replace(letters, '');
  const option = name.charAt(0).toUpperCase() + name.slice(1);
  const inline = name.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
  return { option, inline };
}
