export { article } from './article.js';
export { get } from './get.js';
export { leaderboard } from './leaderboard.js';
export { samples } from './samples.js';
