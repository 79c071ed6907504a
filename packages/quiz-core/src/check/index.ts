export { acceptable } from './acceptable.js';
export { check } from './check.js';
