export * from './answer.js';
export * from './article.js';
export * from './choose.js';
export * from './flaw.js';
export * from './player-question.js';
export * from './question.js';
export * from './reading.js';
export * from './span.js';
