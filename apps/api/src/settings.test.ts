import { expect, test } from 'vitest';
import { BadSetting, readSettings } from './settings.js';

test('nothing has to be set, and what is set to nothing is not set', () => {
  const settings = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: undefined,
    folder: '.quoth',
    publicUrl: undefined,
    trustProxy: false,
    logLevel: 'info',
  };
  expect(readSettings({})).toEqual(settings);
  expect(readSettings({ DATABASE_URL: '', API_PORT: '', PUBLIC_URL: '', TRUST_PROXY: '' })).toEqual(settings);
});

test.each([
  ['API_PORT', 'abc', 'API_PORT must be a number from 0 to 65535, and it is "abc".'],
  ['API_PORT', '70000', 'API_PORT must be a number from 0 to 65535, and it is "70000".'],
  ['PUBLIC_URL', 'quiz', 'PUBLIC_URL must be an address such as https://quiz.example.org, and it is "quiz".'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be true or false, and it is "yes".'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, and it is "loud".'],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value })).toThrow(new BadSetting(sentence));
});

test('a database address is never repeated, because it may hold a password', () => {
  const setting = { DATABASE_URL: 'mysql://me:secret@host/quoth' };
  expect(() => readSettings(setting)).toThrow(/^DATABASE_URL must be a Postgres address/);
  expect(() => readSettings(setting)).not.toThrow(/secret/);
});
