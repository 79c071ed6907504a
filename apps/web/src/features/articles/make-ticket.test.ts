import { expect, it } from 'vitest';
import { makeTicket } from './make-ticket';

it('makes version 4 UUIDs, no two alike', () => {
  const tickets = Array.from({ length: 500 }, makeTicket);
  for (const ticket of tickets) {
    expect(ticket).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(tickets).size).toBe(tickets.length);
});
