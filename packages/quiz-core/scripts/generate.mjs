#!/usr/bin/env node
/**
 * Turns every `data/<name>.json` into `src/generated/<name>.ts`, and says no to a list that is not clean.
 *
 * A data file has `source`, `licence`, `note`, and either `words` (a list of strings) or `entries` (a list of records, a
 * list of rows, or an object from word to value). Records may name, in `key`, the fields that identify one (the first
 * field when left out) and, in `closed`, the fields whose values form a closed set and become a union type.
 *
 * `node scripts/generate.mjs` writes; with `--check` it writes nothing and exits 1 when a generated file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = new URL('../data/', import.meta.url);
const OUT = new URL('../src/generated/', import.meta.url);
const CLEAN = /^[\p{L}\p{M}\p{N}'‘](?:[\p{L}\p{M}\p{N} '’‘.,&/()+:%$-]*[\p{L}\p{M}\p{N}.)%'’])?$|^[\p{P}\p{S}]$|^$/u;

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every string inside a value, at any depth; the keys of a map count as words too. */
function* stringsIn(value, isMap = false) {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (isRecord(value)) {
    if (isMap) yield* Object.keys(value);
    for (const item of Object.values(value)) yield* stringsIn(item);
  }
}

function problemsOf(file, data) {
  const problems = ['source', 'licence', 'note']
    .filter((field) => typeof data[field] !== 'string' || data[field].trim() === '')
    .map((field) => `${file}: "${field}" is missing`);
  const list = data.words ?? data.entries;
  if ((data.words === undefined) === (data.entries === undefined) || typeof list !== 'object' || list === null) {
    return [...problems, `${file}: needs either "words" or "entries"`];
  }
  for (const text of stringsIn(list, isRecord(list))) {
    if (text !== text.normalize('NFC') || / {2}/.test(text) || !CLEAN.test(text)) {
      problems.push(`${file}: stray characters in ${JSON.stringify(text)}`);
    }
  }
  if (Array.isArray(list)) {
    const seen = new Set();
    for (const item of list) {
      const fields = data.key ?? (isRecord(item) ? [Object.keys(item)[0]] : [0]);
      const id = typeof item === 'object' ? JSON.stringify([fields].flat().map((field) => item[field])) : item;
      if (seen.has(id)) problems.push(`${file}: ${id} stands there twice`);
      seen.add(id);
    }
  }
  return problems;
}

const union = (types) => [...new Set(types)].sort().join(' | ');

/** The TypeScript type that fits all of `values`; string fields named in `closed` become unions of their values. */
function typeOf(values, closed, field) {
  const types = [];
  const arrays = values.filter(Array.isArray);
  const records = values.filter(isRecord);
  for (const value of values) {
    if (typeof value === 'string') types.push(closed.includes(field) ? `'${value}'` : 'string');
    else if (typeof value !== 'object' || value === null) types.push(value === null ? 'null' : typeof value);
  }
  if (arrays.length > 0) {
    const item = typeOf(arrays.flat(), closed, field);
    types.push(item.includes(' ') ? `readonly (${item})[]` : `readonly ${item}[]`);
  }
  if (records.length > 0) {
    const fields = [...new Set(records.flatMap(Object.keys))];
    const parts = fields.map((name) => {
      const present = records.filter((record) => name in record).map((record) => record[name]);
      const mark = present.length < records.length ? '?' : '';
      return `readonly ${JSON.stringify(name)}${mark}: ${typeOf(present, closed, name)}`;
    });
    types.push(`{ ${parts.join('; ')} }`);
  }
  return union(types) || 'never';
}

/** A list of rows keeps one type for each column, so that a row can be taken apart with its types. */
function rowType(rows, closed) {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const present = rows.filter((row) => row.length > column).map((row) => row[column]);
    return typeOf(present, closed, String(column)) + (present.length < rows.length ? '?' : '');
  });
  return `readonly [${columns.map((type) => (type.includes(' | ') && type.endsWith('?') ? `(${type.slice(0, -1)})?` : type)).join(', ')}]`;
}

function moduleOf(name, data) {
  const list = data.words ?? data.entries;
  const closed = data.closed ?? [];
  let type;
  if (!Array.isArray(list)) type = `Readonly<Record<string, ${typeOf(Object.values(list), closed, 'value')}>>`;
  else if (list.length > 0 && list.every(Array.isArray)) type = `readonly (${rowType(list, closed)})[]`;
  else type = `readonly (${typeOf(list, closed, 'value')})[]`;
  const lines = Array.isArray(list)
    ? list.map((item) => `  ${JSON.stringify(item)},`)
    : Object.entries(list).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const [open, close] = Array.isArray(list) ? ['[', ']'] : ['{', '}'];
  return [
    `// Built from data/${name}.json by scripts/generate.mjs; change that file, not this one.`,
    `export const ${camel(name)}: ${type} = ${open}`,
    ...lines,
    `${close};`,
    '',
  ].join('\n');
}

const check = process.argv.includes('--check');
const problems = [];
const wanted = new Map();
for (const file of readdirSync(DATA).filter((entry) => entry.endsWith('.json'))) {
  const name = file.slice(0, -'.json'.length);
  const data = JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
  const found = problemsOf(`data/${file}`, data);
  problems.push(...found);
  if (found.length === 0) wanted.set(`${name}.ts`, moduleOf(name, data));
}

mkdirSync(OUT, { recursive: true });
for (const [file, text] of wanted) {
  const path = new URL(file, OUT);
  const fresh = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!fresh && check) problems.push(`src/generated/${file} is stale: run "npm run generate"`);
  else if (!fresh) writeFileSync(path, text);
}
for (const file of problems.length > 0 ? [] : readdirSync(OUT)) {
  if (wanted.has(file)) continue;
  if (check) problems.push(`src/generated/${file} has no data file`);
  else unlinkSync(fileURLToPath(new URL(file, OUT)));
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}
