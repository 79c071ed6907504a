import type { Entity } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';

const suffix =
  /\b(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|Co|Company|AG|SE|GmbH|Group|Holdings)\.?$/u;

/** The one company of the article: the only body whose name says that it is one. Null where there are more, or none. */
export const theCompany = once(({ reading }: Asking): Entity | null => {
  const companies = reading.entities.filter(({ type, inBody, name, aliases }) => {
    return type === 'ORG' && inBody && [name, ...aliases].some((one) => suffix.test(one));
  });
  return companies.length === 1 ? (companies[0] ?? null) : null;
});
