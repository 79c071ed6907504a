export { itemId } from './item-id.js';
export { mark } from './mark.js';
export { playerQuestion } from './player-question.js';
export { points } from './points.js';
export { reveal } from './reveal.js';
