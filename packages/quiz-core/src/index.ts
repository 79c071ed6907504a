export { ask } from './ask/ask.js';
export { acceptable, check } from './check/index.js';
export { choose } from './choose/choose.js';
export { make } from './make.js';
export { read } from './read/index.js';
export { printReading } from './read/print.js';
