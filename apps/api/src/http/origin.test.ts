import { describe, expect, test } from 'vitest';
import { forwardedAddress, isSameOrigin } from './origin.js';

const publicUrl = new URL('https://quiz.example.org');

describe('a request', () => {
  test.each([
    ['from no page at all', { host: 'localhost:4100' }],
    ['from a page of ours', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
    ['through the web app', { host: '127.0.0.1:4100', 'x-forwarded-host': 'class:3000', origin: 'http://class:3000' }],
    ['from the public address', { host: '127.0.0.1:4100', origin: 'https://quiz.example.org' }],
  ])('%s is let in', (_, headers) => {
    expect(isSameOrigin(headers, publicUrl)).toBe(true);
  });

  test.each([
    ['from another site', { host: 'localhost:3000', origin: 'https://evil.example' }],
    ['from another port', { host: 'localhost:3000', origin: 'http://localhost:5000' }],
    ['from a page that hides where it is', { host: 'localhost:3000', origin: 'null' }],
    ['that the browser calls cross-site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', (_, headers) => {
    expect(isSameOrigin(headers, publicUrl)).toBe(false);
  });
});

test('the address is the one the nearest proxy added, not one the client made up', () => {
  expect(forwardedAddress({ 'x-forwarded-for': '6.6.6.6, 203.0.113.9' })).toBe('203.0.113.9');
  expect(forwardedAddress({ 'x-forwarded-for': '203.0.113.9' })).toBe('203.0.113.9');
  expect(forwardedAddress({})).toBeNull();
});
