import { ask, choose, read } from '@quoth/quiz-core';
import { plainDateSchema, type Reading } from '@quoth/quiz-core/schema';
import type { Job, Made, Step } from './job.js';
import { readabilityOf } from './readability.js';

/** Asking and choosing come after the passes of reading. */
const stepsAfterReading = 2;

/** One article, from text to quiz. Runs in a worker thread of the engine's pools. */
export default function make({ article, choose: options, port }: Job): Made {
  let of = stepsAfterReading;
  const tell = (step: Step) => port.postMessage(step);
  const reading = read(article, (_name, done, passes) => {
    of = passes + stepsAfterReading;
    tell({ done, of });
  });
  tell({ done: of - 2, of });
  const asked = ask(reading);
  tell({ done: of - 1, of });
  const questions = choose(asked, options);
  return {
    ...readabilityOf(reading),
    language: reading.language,
    datedByText: datedByText(reading),
    blocks: reading.structure,
    opening: openingOf(reading),
    questions,
  };
}

function datedByText(reading: Reading): string | null {
  const found = plainDateSchema.safeParse(reading.publishedAt);
  return reading.publishedAtIsGuess && found.success ? found.data : null;
}

function openingOf({ text, structure, sentences }: Reading): string {
  const first =
    structure.find(({ is }) => is === 'title') ??
    sentences.find(({ block }) => structure[block]?.is === 'body') ??
    structure.find(({ is }) => is === 'body');
  return first ? text.slice(first.start, first.end) : text;
}
