export { get } from './get.js';
export { mine } from './mine.js';
export { progress } from './progress.js';
export { remove } from './remove.js';
export { revise } from './revise.js';
export { submit } from './submit.js';
