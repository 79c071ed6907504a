import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort, startQuoth } from '../tests/quoth.mjs';
import { table } from './table.mjs';

/** Gzipped size, in kB of 1,000 bytes, of every script and style sheet that a page's HTML names. */
async function firstLoad(address, path) {
  const html = await (await fetch(address + path)).text();
  const scripts = new Set();
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    if (source && !/\bnomodule\b/i.test(tag)) scripts.add(source);
  }
  const styles = new Set(
    [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1]),
  );
  const weigh = async (sources) => {
    let bytes = 0;
    for (const source of sources) {
      const body = Buffer.from(await (await fetch(new URL(source.replaceAll('&amp;', '&'), address))).arrayBuffer());
      bytes += gzipSync(body, { level: 9 }).length;
    }
    return bytes / 1000;
  };
  return { scripts: await weigh(scripts), styles: await weigh(styles) };
}

/** First-load JavaScript and CSS of each page, as served. */
export async function bench() {
  const data = mkdtempSync(join(tmpdir(), 'quoth-bench-'));
  const quoth = startQuoth({ PORT: String(await freePort()), QUOTH_DATA: data });
  const address = await quoth.ready;
  try {
    const home = await (await fetch(address)).text();
    const play = /href="(\/play\/[^"]+)"/.exec(home)?.[1];
    const rows = [];
    for (const [name, path] of [
      ['/', '/'],
      ['/new', '/new'],
      ['/play/<edition>', play],
      ['/privacy', '/privacy'],
    ]) {
      const { scripts, styles } = await firstLoad(address, path);
      rows.push([name, `${scripts.toFixed(1)} kB of scripts, ${styles.toFixed(1)} kB of styles`]);
    }
    table('First load of each page, gzip', rows);
  } finally {
    quoth.child.kill('SIGTERM');
    await quoth.ended;
    rmSync(data, { recursive: true, force: true });
  }
}
