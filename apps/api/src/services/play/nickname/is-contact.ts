/**
 * Whether a nickname tells how to reach somebody: an e-mail or web address, an account, a phone number, also where they are
 * written so that a filter may miss them.
 *
 * @param nickname in NFKC, without invisible characters.
 */
export function isContact(nickname: string): boolean {
  return signs.some((sign) => sign.test(nickname));
}

/** The commonest endings of web addresses, and those of countries in which Quoth is likely to be played. */
const endings = [
  ...['com', 'org', 'net', 'edu', 'gov', 'info', 'biz', 'app', 'dev', 'xyz', 'io', 'me', 'co', 'tv', 'gg', 'eu'],
  ...['ca', 'us', 'uk', 'ie', 'au', 'nz', 'in', 'za', 'de', 'at', 'ch', 'fr', 'be', 'nl', 'lu', 'es', 'pt', 'it', 'pl'],
  ...['se', 'no', 'dk', 'fi', 'cz', 'gr', 'tr', 'ru', 'ua', 'cn', 'jp', 'kr', 'br', 'mx', 'ar'],
].join('|');

const mailers = 'gmail|googlemail|hotmail|protonmail';

/** Words that mean an account wherever they stand, and those that do so only before a name. */
const networks =
  'insta(?:gram)?|snapchat|tik[ -]?tok|discord|facebook|whats ?app|youtube|skype|kik|bereal|telegram|twitter';
const shortNetworks = 'snap|ig|fb|yt|sc|tg|dc|psn|wa|tt';

/** A word of its own; an underscore ends one, as it does in the names of accounts. */
const alone = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const signs: readonly RegExp[] = [
  /@|[[({<]\s*(?:at|dot)\s*[\])}>]|https?:|www\./iu,
  new RegExp(`\\.${alone(endings)}`, 'iu'),
  new RegExp(`${alone('dot')}\\s+${alone(endings)}`, 'iu'),
  new RegExp(`${mailers}|${alone('gmx|icloud')}|${alone('at')}\\s+${alone('yahoo|outlook|web|mail')}`, 'iu'),
  new RegExp(alone(networks), 'iu'),
  new RegExp(`^(?:my\\s+)?${alone(shortNetworks)}[\\s:=_-]+\\S|${alone(shortNetworks)}\\s*[:=]`, 'iu'),
  new RegExp(`\\s(?:on\\s+(?:${shortNetworks})|ig|fb)$`, 'iu'),
  new RegExp(`${alone('add|dm|pm|follow')}\\s+${alone('me')}|\\S#\\d{3,}`, 'iu'),
  // Seven digits or more, however they are grouped.
  /(?:\p{Nd}[\s().+/-]*){7,}/u,
];
