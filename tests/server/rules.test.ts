import { ARTICLE } from '../../server/src/platform/uids';
import { addLocales, articles, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';

const rules = {
  reuters: {
    source: 'Reuters',
    aliases: ['Thomson Reuters', '로이터'],
    holder: 'Thomson Reuters',
    templates: { en: '© {year} {holder}. {url}', ko: 'ⓒ {holder}, {publication} 제공' },
    usageTerms: { en: 'For {publication} only.' },
  },
  'reuters-fr': { source: 'Reuters', locale: 'fr', holder: 'Reuters SAS' },
  'reuters-1999': {
    source: 'Reuters',
    validTo: '1999-12-31',
    holder: 'Reuters Ltd',
    templates: { en: '© {years} {holder}' },
  },
  freelance: {
    source: 'Jo <script>Reyes</script>',
    holder: 'Jo <script>Reyes</script>',
    templates: { en: '© {holder}, {byline}' },
  },
};
const config = {
  publication: 'The Quay',
  holder: 'Quay Press',
  site: 'www.quay.example',
  timeZone: 'Asia/Seoul',
  rules,
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ config });
  await addLocales(host.strapi, 'ko', 'fr');
});
afterAll(() => host?.stop());

const thisYear = () => new Date().getFullYear();
const publish = async (data: object, locale = 'en') => {
  const { documentId } = await articles(host.strapi).create({ data, locale, status: 'published' });
  const { draft, published } = await rowsOf(host.strapi, documentId, locale);
  expect(draft?.copyrightNotice).toBe(published?.copyrightNotice);
  return published;
};

describe('an article is stamped by the rule of its source and locale', () => {
  it.each<[string, object, string, object]>([
    [
      'own copy',
      {},
      'en',
      { copyrightRule: 'house', copyrightNotice: '© Quay Press(www.quay.example). All rights reserved.' },
    ],
    [
      'own copy in Korean',
      {},
      'ko',
      { copyrightNotice: 'ⓒ Quay Press, 무단전재 및 재배포, AI 학습 및 활용 금지', usageTerms: null },
    ],
    [
      'a source in another case',
      { source: 'REUTERS', headline: 'Quays' },
      'en',
      {
        copyrightRule: 'reuters',
        copyrightHolder: 'Thomson Reuters',
        copyrightNotice: `© ${thisYear()} Thomson Reuters. https://www.quay.example/quays`,
        usageTerms: 'For The Quay only.',
      },
    ],
    [
      'an alias, in Korean',
      { source: '로이터' },
      'ko',
      { copyrightRule: 'reuters', copyrightNotice: 'ⓒ Thomson Reuters, The Quay 제공', usageTerms: null },
    ],
    [
      'a source in its own locale',
      { source: 'Reuters' },
      'fr',
      {
        copyrightRule: 'reuters-fr',
        copyrightNotice: '© Reuters SAS (www.quay.example). Tous droits réservés.',
      },
    ],
    [
      'a holder that looks like markup, as text',
      { source: 'Jo <script>Reyes</script>', byline: 'Jo & <b>Co</b>' },
      'en',
      {
        copyrightRule: 'freelance',
        copyrightNotice: '© Jo <script>Reyes</script>, Jo & <b>Co</b>',
      },
    ],
    [
      'a source without a rule, by no more than its name',
      { source: 'Coastal Wire' },
      'en',
      {
        copyrightRule: 'other-sources',
        copyrightHolder: 'Coastal Wire',
        copyrightNotice: `© ${new Date().getFullYear()} Coastal Wire`,
        usageTerms: null,
      },
    ],
  ])('%s', async (_what, data, locale, stamp) =>
    expect(await publish({ headline: 'Other copy', ...data }, locale)).toMatchObject(stamp),
  );
});

it('a rule of an old period stamps what was published in it', async () => {
  const row = await host.strapi.db.query(ARTICLE).create({
    data: {
      headline: 'Old',
      source: 'Reuters',
      locale: 'en',
      firstPublishedAt: null,
      publishedAt: new Date('1999-12-31T14:00:00Z'),
    },
  });
  expect(row).toMatchObject({
    copyrightRule: 'reuters-1999',
    copyrightHolder: 'Reuters Ltd',
    copyrightYear: 1999,
    copyrightNotice: '© 1999 Reuters Ltd',
  });
});

it('a reader gets the notice as text, and not the name of the rule', async () => {
  const created = await publish({ headline: 'As text', source: 'Jo <script>Reyes</script>' });
  const { body } = await host.api('get', `/api/newsroom/articles/${created?.documentId}`);
  expect(body.data.copyrightNotice).toBe('© Jo <script>Reyes</script>');
  expect(body.data).not.toHaveProperty('copyrightRule');
});
