/**
 * Bounds on every length a question may have, in UTF-16 units or items. Shared by the engine, the API and the editor; apart from the
 * schemas, so that the engine needs no zod.
 */
export const questionLimits = {
  stem: 600,
  option: 300,
  explanation: 600,
  options: 8,
  accepted: 20,
  evidence: 6,
  passage: 2000,
  underlined: 6,
  because: 600,
} as const;
