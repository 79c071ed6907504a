/** What the person at the keyboard did wrong, in words for them. */
export class Misuse extends Error {}
