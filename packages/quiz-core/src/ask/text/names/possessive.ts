/** A name's possessive: "Ann Lee’s", "Harris’s", "the Liberals’". */
export function possessive(name: string, isPlural = false): string {
  return isPlural && name.endsWith('s') ? `${name}’` : `${name}’s`;
}
