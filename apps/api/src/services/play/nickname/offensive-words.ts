/**
 * Words that hurt people and that the library's English list lacks: slurs, what stands for hatred or mass murder, sex, calls to
 * harm oneself; the commonest of French, Spanish and German too.
 *
 * Source: written by hand. Licence: MIT. Lower case and without accents; to see through other spellings is the matcher's work.
 */
export const offensiveWords = {
  /** Refused wherever they stand, in other words too, because no harmless word has them in it. */
  anywhere: [
    ...[
      'hitler',
      'himmler',
      'goebbels',
      'gestapo',
      'neonazi',
      'siegheil',
      'fuehrer',
      'fuhrer',
      'swastika',
      'kukluxklan',
    ],
    ...['whitepower', 'whitesuprem', 'auschwitz', 'holocaust', 'gaschamber', 'genocide', 'binladen', 'alqaeda'],
    ...['wetback', 'towelhead', 'raghead', 'porchmonkey', 'junglebunny', 'redskin', 'golliwog', 'mongoloid', 'libtard'],
    ...['shemale', 'ladyboy', 'poofter', 'jizz', 'gangbang', 'bukkake', 'creampie', 'upskirt', 'onlyfans', 'pedophil'],
    ...['paedophil', 'childmolest', 'asshole', 'arsehole', 'dumbass', 'jackass', 'bullshit', 'cocksuck', 'knobhead'],
    ...['bellend', 'biatch', 'suicide', 'killyourself', 'kill yourself', 'hang yourself', 'schoolshoot'],
    ...['connard', 'connasse', 'salope', 'pendejo', 'maricon', 'hurensohn', 'arschloch', 'wichser', 'schlampe'],
  ],
  /** Refused as words of their own, in the plural too: harmless words begin or end like them. */
  alone: [
    ...['nazi', 'nazism', 'kkk', 'heil', 'incel', 'jihadi', 'terrorist', 'molester'],
    ...[
      'spic',
      'gook',
      'paki',
      'jap',
      'coon',
      'wop',
      'dago',
      'gyppo',
      'injun',
      'squaw',
      'chinky',
      'niga',
      'nigg',
      'niqqa',
    ],
    ...['homo', 'lesbo', 'lezzie', 'poof', 'trannie', 'tard', 'spaz', 'spastic', 'mong'],
    ...[
      'pedo',
      'paedo',
      'perv',
      'milf',
      'dilf',
      'thot',
      'skank',
      'boner',
      'schlong',
      'sperm',
      'nudes',
      'minge',
      'tosser',
    ],
    ...['kys', 'stfu', 'gtfo', 'wtf', 'fck', 'fcuk', 'fuq', 'sht', 'shyt', 'azz', 'buttsex', 'bugger'],
    ...['putain', 'merde', 'encule', 'puta', 'puto', 'mierda', 'cabron', 'fotze', 'scheisse'],
  ],
  /** Harmless, though a word of these lists or of the library's is in them: given names and the beginnings of some, above all. */
  harmless: [
    ...['maine coon', 'sperm whale', 'homo sapiens', 'cockpit', 'pussycat', 'booby', 'assort', 'traffick', 'analges'],
    ...[
      'anush',
      'anusk',
      'annal',
      'analia',
      'analie',
      'analuc',
      'georgy',
      'dickson',
      'dickinson',
      'fukuo',
      'fukush',
      'cumana',
    ],
  ],
  /** Numbers that stand for such words. */
  codes: ['1488', '14/88', '14 88'],
} as const;
