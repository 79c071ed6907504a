export { databaseProjects } from './database-projects.js';
export { testDatabase } from './test-database.js';
