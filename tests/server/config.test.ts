import { articles, rowsOf } from './support/articles';
import { startHost } from './support/host';

it.each([
  [{ timeZone: 'Seoul' }, '"timeZone" is not an IANA time zone such as "Asia/Seoul"'],
  [{ holder: 7 }, '"holder" must be a string'],
  [{ templates: { en: '© {holdre}' } }, '"templates.en" has an unknown token {holdre}'],
  [{ templates: { english: '© {holder}' } }, '"templates.english" is not a locale'],
  [{ templates: '© me' }, '"templates" must be an object'],
  [{ styles: { dateline: 'app' } }, '"styles.dateline" is not a style; known are'],
  [{ styles: { dateline: 'template' } }, '"styles.datelineTemplate" is missing'],
  [{ styles: { datelineTemplate: { template: '{city}', months: ['Jan'] } } }, 'must name twelve months'],
  [{ styles: { credit: 'template' } }, '"styles.creditTemplate" is missing'],
  [
    { styles: { creditTemplate: '{creators}/{agency}' } },
    '"styles.creditTemplate" has an unknown token {agency}; known are {creators}, {sources}, {via}',
  ],
  [
    { styles: { datelineTemplate: { template: '{city} ({nope})' } } },
    '"styles.datelineTemplate.template" has an unknown token {nope}; known are {CITY}, {city}, {region}',
  ],
  [{ articleUrl: 'https://{site}/{id}' }, '"articleUrl" has an unknown token {id}; known are {site}'],
  [{ styles: { creditTemplate: 'AP' } }, '"styles.creditTemplate" has no token'],
  [{ styles: { colour: 'red' } }, '"styles.colour" is not a setting of this plugin'],
  [
    { rules: { ap: { source: 'AP', holder: 'AP', templates: { en: '{holdre}' } } } },
    'rule "ap": "templates.en" has an unknown token {holdre}',
  ],
  [
    { rules: { ap: { source: 'AP', holder: 'AP' }, two: { source: 'ap', holder: 'AP' } } },
    'rules "ap" and "two" overlap: both are for "AP"',
  ],
  [
    { rules: { ap: { source: 'AP', holder: 'AP', validTo: '2024-02-30' } } },
    'rule "ap": "validTo" is not a day',
  ],
  [{ rules: { ap: { sauce: 'AP' } } }, '"rules.ap.sauce" is not a setting of this plugin'],
  [{ rules: [{ source: 'AP' }] }, '"rules" must be an object'],
  [
    { pictures: { dataMining: 'never' } },
    '"pictures.dataMining" is not known; known are unspecified, allowed',
  ],
  [{ pictures: { keepLocation: 'yes' } }, '"pictures.keepLocation" must be a boolean'],
  [{ pictures: { keepPlace: true } }, '"pictures.keepPlace" is not a setting of this plugin'],
  [{ machineTerms: { aiTrain: 'never' } }, '"machineTerms.aiTrain" is neither "permit" nor "prohibit"'],
  [{ machineTerms: { policy: 'x' } }, '"machineTerms.policy" is not a web address'],
  [{ agencies: { 'HARBOUR PHOTO': 7 } }, '"agencies.HARBOUR PHOTO" must be a string'],
  [{ agencies: { 'HARBOUR PHOTO': ' ' } }, '"agencies.HARBOUR PHOTO" has no name to print'],
  [{ agencies: { '/': 'The Harbour Times' } }, '"agencies./" is not the name of an agency'],
  [
    { machineTerms: { policy: 'https://quay.example/tdm\r\nX-Owned: 1' } },
    '"machineTerms.policy" is not a web address',
  ],
  [
    { machineTerms: { policy: `https://quay.example/${'정'.repeat(300)}` } },
    '"machineTerms.policy" is not a web address',
  ],
  [{ site: 'The Quay' }, '"site" is neither a host name such as "www.example.com" nor a web address'],
  [{ publication: 'The\nQuay' }, '"publication" must be one line'],
  [{ site: 'quay.example\n' }, '"site" must be one line'],
  [{ holder: 'Quay\u001b[31m' }, '"holder" has a character that no text has'],
  [{ usageTerms: { en: 'One\0two' } }, '"usageTerms.en" has a character that no text has'],
  [{ agencies: { 'A\nB': 'AB' } }, 'must be one line'],
  [
    { rules: { constructor: { source: 'AP', holder: 'AP' } } },
    '"rules.constructor" is a name that JavaScript uses itself',
  ],
  [{ agencies: JSON.parse('{"__proto__":"AP"}') }, '"agencies.__proto__" is a name'],
  [{ holderr: 'X' }, '"holderr" is not a setting of this plugin'],
])('%j stops the start with a sentence that names the key', async (config, sentence) => {
  await expect(startHost({ config })).rejects.toThrow(sentence);
});

it('publishes without a notice where no holder is named, and stamps at the start after one is', async () => {
  const bare = await startHost({ config: {} });
  const { documentId } = await articles(bare.strapi).create({
    data: { headline: 'Bare' },
    status: 'published',
  });
  const { published } = await rowsOf(bare.strapi, documentId);
  expect(published).toMatchObject({ copyrightNotice: null, copyrightYear: null });
  expect(published?.firstPublishedAt).toBeTruthy();
  await bare.stop({ database: true });

  const named = await startHost({ config: { publication: 'The Quay' }, database: bare.database });
  const { draft } = await rowsOf(named.strapi, documentId);
  expect(draft).toMatchObject({
    copyrightNotice: '© The Quay. All rights reserved.',
    copyrightHolder: 'The Quay',
  });
  expect(draft?.firstPublishedAt).toEqual(published?.firstPublishedAt);
  await named.stop();
});
