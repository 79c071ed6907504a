import { describe, expect, test } from 'vitest';
import { languageOf } from './language.js';
import { structureOf } from './structure.js';

const story =
  'The mayor said on Friday that the bridge would be closed for repairs until the spring, and nobody was surprised.';
const kinds = (text: string, title?: string) =>
  structureOf({ id: 'a', text, ...(title ? { title } : {}) }).map(
    ({ is, start, end }) => `${is}: ${text.slice(start, end)}`,
  );
const around = (line: string) => kinds(`${story}\n\n${line}\n\n${story}`)[1];

describe('furniture', () => {
  test.each([
    'Skip to main content',
    'Share this article',
    'Facebook | Twitter | Email | Print',
    'Facebook Twitter WhatsApp Telegram',
    'Read more: Five things to know about the bridge',
    '12 comments',
    'Sign up for our newsletter and get the best stories in your inbox',
    'We use cookies to improve your experience. By continuing you agree to our privacy policy.',
    'Interact with The Globe',
    '© 2024 The Daily Paper. All rights reserved.',
    'https://example.org/story?id=12',
    'Story continues below advertisement',
    '5 min read',
    'REGISTER | SIGN IN',
    'World Politics Culture Sport',
    'The Daily Paper - Back to home',
    'Our weekly newsletter',
    'Related: Why bridges rust',
    'SEE ALSO: The mayor says that the bridge must go.',
    '7-Minute Listen',
    'HEARD ON ALL THINGS CONSIDERED',
    'This article is more than 5 years old',
    'See more on: Bridges, Rust',
    'A version of this article appears in print on May 5, 2020, Section B, Page 2 of the National edition with the headline: Bridge to Close. Order Reprints',
  ])('is "%s"', (line) => {
    expect(around(line)).toBe(`furniture: ${line}`);
  });

  test.each([
    'Share prices fell on Friday after the bank said that it would cut its forecast for the second half of the year.',
    '“Read more books,” the teacher told her class, and they laughed.',
    'Facebook bought Instagram in April.',
    'Print is dead, the publisher said, but its readers are not.',
    'Follow the money and you will find the answer, she said on Monday.',
    'The committee will report its findings in March.',
    'Breaking the ice took two days.',
    'She wrote about it in her weekly newsletter.',
    'He wanted to go back to home.',
    'Heard on the street, the song was louder.',
  ])('is not "%s"', (line) => {
    expect(around(line)).toBe(`body: ${line}`);
  });

  test('takes in the links under their heading', () => {
    const text = `${story}\n\n${story}\n\nRelated stories\n\nBridge to close in March\n\nWhy bridges rust`;
    expect(
      kinds(text)
        .slice(2)
        .map((kind) => kind.split(':')[0]),
    ).toEqual(['furniture', 'furniture', 'furniture']);
  });
});

describe('head', () => {
  test('title, byline, date and dateline', () => {
    const text = `Bridge to close until the spring\nBy Jane Doe and John Roe\nPublished June 3, 2021\nLEEDS, England (Reuters) - ${story}\n${story}`;
    expect(kinds(text)).toEqual([
      'title: Bridge to close until the spring',
      'byline: By Jane Doe and John Roe',
      'dateline: Published June 3, 2021',
      'dateline: LEEDS, England (Reuters) -',
      `body: ${story}`,
      `body: ${story}`,
    ]);
  });

  test.each(['Nov 5 (Newswire) -', 'Arle (Newswire) —', 'San Rosso, Freedonia -'])('"%s" is a dateline', (dateline) => {
    expect(kinds(`${dateline} ${story}\n\n${story}`)[0]).toBe(`dateline: ${dateline}`);
  });

  test.each(['Ann Hale (Labour) - who leads the party - said no.', 'The old bridge, Hale said - It is gone.'])(
    '"%s" opens with no dateline',
    (line) => {
      expect(kinds(`${line}\n\n${story}`)[0]).toBe(`body: ${line}`);
    },
  );

  test.each([
    'Published: 07:05 GMT, 2 May 2020 | Updated: 09:40 GMT, 2 May 2020',
    'Updated 6:15 p.m. EST, Tuesday, May 5, 2020',
    '9:30 AM, May 5, 2020',
    'Posted at 5:32 PM, May 5, 2020 and last updated 6:01 PM, May 5, 2020',
  ])('"%s" says when the article came out', (line) => {
    expect(around(line)).toBe(`dateline: ${line}`);
  });

  test.each([
    'At 9:30 on May 5, 2020 the bridge was closed, and the mayor went home.',
    'Updated plans for the bridge were shown on May 5, 2020.',
  ])('"%s" is part of the story', (line) => {
    expect(around(line)).toBe(`body: ${line}`);
  });

  test.each([
    'GENEVA, Sept. 4, 2019 —',
    'GENEVA, 4 September 2019 —',
    'GENEVA, Sept. 4 (Reuters) -',
    'GENEVA (AP) —',
    '(CNN) —',
    '(Reuters) -',
  ])('"%s" is parted from the paragraph that it opens', (dateline) => {
    expect(kinds(`${dateline} ${story}`)).toEqual([`dateline: ${dateline}`, `body: ${story}`]);
  });

  test.each(['(AP) was founded in 1846, she said.', 'NATO, founded in 1949, met in Geneva.'])(
    '"%s" opens with no dateline',
    (line) => {
      expect(kinds(`${line} ${story}`)).toEqual([`body: ${line} ${story}`]);
    },
  );

  test.each(['Breaking', 'Local News', 'Books', 'NEWS | LOG IN', 'City Desk'])(
    '"%s" above the title is not the title',
    (label) => {
      const found = kinds(`${label}\n\nBridge to close until the spring\n\nBy Jane Doe\n\n${story}\n\n${story}`);
      expect(found.slice(0, 2)).toEqual([`furniture: ${label}`, 'title: Bridge to close until the spring']);
    },
  );

  test('a line under the title is not the title', () => {
    const text = `Bridge to close until the spring\nMayor says that rust is to blame\nBy Jane Doe\n${story}\n${story}`;
    expect(kinds(text)[0]).toBe('title: Bridge to close until the spring');
  });

  test('a short title with nothing else above the story is the title', () => {
    expect(kinds(`Bridge closed\n\n${story}\n\n${story}`)[0]).toBe('title: Bridge closed');
  });

  test('a subhead inside the story is not the title', () => {
    expect(kinds(`${story}\n\nWhat happens to the bridge now\n\n${story}`)[1]).toBe(
      'subhead: What happens to the bridge now',
    );
  });

  test('a bare name beside the date is the writer', () => {
    const text = `Bridge to close until the spring\nJane Doe\nThu 5 May 2020 19.30 GMT\n${story}\n${story}`;
    expect(kinds(text)[1]).toBe('byline: Jane Doe');
  });

  test.each(['Jane Doe reported from Leeds, and John Roe from York. Ann Poe contributed research.', 'jd/pm/ab'])(
    '"%s" says who wrote the story',
    (line) => {
      expect(kinds(`${story}\n\n${line}`)[1]).toBe(`byline: ${line}`);
    },
  );

  test.each([
    'Jane Doe reported from Leeds that the bridge was shut.',
    'The Smith Fund contributed research worth millions.',
  ])('"%s" does not say who wrote the story', (line) => {
    expect(kinds(`${story}\n\n${line}`)[1]).toBe(`body: ${line}`);
  });

  test('the title that is given is found though it ends like a sentence', () => {
    expect(kinds(`The bridge is closed.\n\n${story}`, 'The bridge is closed')[0]).toBe('title: The bridge is closed.');
  });

  test('a first sentence is no title', () => {
    expect(kinds(`The bridge is closed.\n\n${story}`)[0]).toBe('body: The bridge is closed.');
  });
});

describe('captions and credits', () => {
  test.each([
    ['Workers paint the bridge in 2016.', 'Jane Doe/The Associated Press'],
    ['Workers paint the bridge on June 3.', 'Photo by Jane Doe'],
    ['Workers paint the bridge.', '(AP Photo/Jane Doe)'],
    ['The bridge, pictured in 1902.', 'Credit...City Library'],
  ])('a credit glued to "%s" is parted from it', (caption, credit) => {
    expect(kinds(`${caption}${credit}\n\n${story}`).slice(0, 2)).toEqual([`caption: ${caption}`, `credit: ${credit}`]);
  });

  test.each([
    ['Workers paint the bridge on June 3.', 'Photo: AP'],
    ['Workers paint the bridge on June 3.', '(Jane Doe/The Associated Press)'],
  ])('a caption that runs into the story is parted from it: "%s %s"', (caption, credit) => {
    expect(kinds(`${caption} ${credit} ${story}\n\n${story}`).slice(0, 3)).toEqual([
      `caption: ${caption}`,
      `credit: ${credit}`,
      `body: ${story}`,
    ]);
  });

  test('a remark in brackets between two sentences is no credit', () => {
    const line = `The bridge is old. (It was built in 1902.) ${story}`;
    expect(around(line)).toBe(`body: ${line}`);
  });

  test('a line that calls itself a caption is one', () => {
    expect(around('Image caption, Workers paint the bridge')).toBe('caption: Image caption, Workers paint the bridge');
  });

  test('a line before a credit of its own is a caption', () => {
    const found = kinds(`${story}\n\nWorkers on the bridge.\n\nPhoto: Jane Doe/Reuters\n\n${story}`);
    expect(found.slice(1, 3)).toEqual(['caption: Workers on the bridge.', 'credit: Photo: Jane Doe/Reuters']);
  });

  test.each(['The Smith/Jones act was passed in 2016.', 'He likes it and/or she does.'])(
    '"%s" ends in no credit',
    (line) => {
      expect(around(line)).toBe(`body: ${line}`);
    },
  );
});

test('a text wrapped at a fixed width has its lines joined', () => {
  const lines = Array.from({ length: 8 }, () => 'the bridge would be closed until the spring and that nobody had');
  const text = `${lines.join('\n')}\n\n${lines.join('\n')}`;
  expect(structureOf({ id: 'a', text })).toHaveLength(2);
});

describe('corrections', () => {
  const text = `${story}\n\nShare this article\n\n${story}`;
  const link = { start: story.length + 2, end: story.length + 20 };

  test('what a person keeps is the article', () => {
    const blocks = structureOf({ id: 'a', text, corrections: { kept: [link], dropped: [] } });
    expect(blocks[1]?.is).toBe('body');
  });

  test('what a person drops is furniture, also in the middle of a paragraph', () => {
    const blocks = structureOf({ id: 'a', text, corrections: { kept: [], dropped: [{ start: 4, end: 9 }] } });
    expect(blocks.slice(0, 3).map(({ is, start, end }) => [is, start, end])).toEqual([
      ['body', 0, 4],
      ['furniture', 4, 9],
      ['body', 9, story.length],
    ]);
  });
});

test.each([
  ['en', story],
  ['en', 'Man bites dog after the match'],
  ['und', 'Le président de la République a déclaré vendredi que la France ne céderait pas à la menace de ses voisins.'],
  [
    'und',
    'Der Bürgermeister sagte am Freitag, die Brücke werde bis zum Frühling gesperrt bleiben, und niemand war überrascht.',
  ],
  ['und', 'const total = items.map((item) => item.price).reduce((sum, price) => sum + price, 0);'],
  ['und', ''],
])('language is %s for "%s"', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
