import type { Engine } from './engine.js';

/** After so many articles a thread works at its usual speed, about four times that of its first one. */
const articles = 5;

/** Makes and forgets quizzes of a text, so that nobody's article is a thread's first. */
export async function warmUp(engine: Engine, text: string): Promise<void> {
  for (let made = 0; made < articles; made++) {
    await engine.make({ article: { id: 'warm-up', text }, choose: { count: 15, seed: String(made) } });
  }
}
