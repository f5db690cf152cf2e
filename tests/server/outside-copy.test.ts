import { ARTICLE } from '../../server/src/platform/uids';
import { addCorrespondent, articles, rowsOf } from './support/articles';
import { startHost, type Host } from './support/host';

/** Copy that an outside agency signs never leaves as the house's own. */

const CONFIG = {
  publication: 'The Harbour Times',
  site: 'www.harbour.example',
  holder: 'Harbour Press',
  aliases: ['Harbour Wire'],
  usageTerms: { en: 'For subscribers only.' },
  rules: { reuters: { source: 'Reuters', aliases: ['RTRS'], holder: 'Thomson Reuters' } },
};
const YEAR = new Date().getFullYear();

let host: Host | undefined;
const here = () => host as Host;
const write = () => articles(here().strapi);
const start = async (more: object = {}): Promise<void> => {
  await host?.stop();
  host = undefined;
  host = await startHost({ config: { ...CONFIG, ...more } });
};
afterAll(() => host?.stop());

const published = async (data: object) => {
  const { documentId } = await write().create({ data: { headline: 'Quays', ...data }, status: 'published' });
  return (await rowsOf(here().strapi, documentId)).published;
};

const OWN_NOTICE = expect.stringContaining('Harbour Press');

describe('as the house has it', () => {
  beforeAll(() => start());

  it.each<[string, object, object]>([
    [
      'of an agency without a rule',
      { dateline: 'SEOUL, South Korea (AP) —' },
      { source: 'AP', copyrightNotice: `© ${YEAR} AP`, copyrightHolder: 'AP', usageTerms: null },
    ],
    [
      'of one with a rule',
      { dateline: 'LONDON, March 4 (Reuters) -' },
      { source: 'Reuters', copyrightHolder: 'Thomson Reuters', copyrightRule: 'reuters' },
    ],
    [
      'as parts',
      { dateline: { places: [{ city: 'London' }], agency: 'RTRS' } },
      { source: 'Reuters', copyrightRule: 'reuters' },
    ],
    [
      'where a source is given',
      { dateline: 'SEOUL (AP) —', source: 'Coastal Wire' },
      { source: 'Coastal Wire', copyrightNotice: `© ${YEAR} Coastal Wire` },
    ],
    [
      'that the house signs',
      { dateline: 'SEOUL (Harbour Wire) —' },
      { source: null, copyrightRule: 'house' },
    ],
    [
      'that it signs with its initials',
      { dateline: { places: [{ city: 'Seoul' }], agency: 'THT' } },
      { source: null, copyrightNotice: OWN_NOTICE },
    ],
    ['that nobody signs', { dateline: 'SEOUL —' }, { source: null, copyrightNotice: OWN_NOTICE }],
    [
      'whose picture is an agency’s',
      { imageCredit: 'Jo Reyes/AP' },
      { source: null, copyrightNotice: OWN_NOTICE },
    ],
    [
      'that is marked as the house’s',
      { dateline: 'SEOUL (AP) —', source: 'Harbour Press' },
      { copyrightRule: 'house' },
    ],
  ])('copy %s', async (_what, data, stamp) => {
    expect(await published(data)).toMatchObject(stamp);
  });

  it('is the house’s where its own correspondent is in the line', async () => {
    await addCorrespondent(here().strapi, 'Ada Quay');
    const dateline = { places: [{ city: 'Seoul' }], agency: 'AP', correspondents: [{ name: 'Ada Quay' }] };
    expect(await published({ dateline })).toMatchObject({ source: null, copyrightRule: 'house' });
    const theirs = { ...dateline, correspondents: [{ name: 'Somebody Else' }] };
    expect(await published({ dateline: theirs })).toMatchObject({ source: 'AP' });
  });

  it('comes so over REST and from a form', async () => {
    const data = { headline: 'Quays', dateline: 'SEOUL, South Korea (AP) —' };
    const rest = await here().api('post', '/api/newsroom/articles', { data });
    expect(rest.body.data).toMatchObject({ source: 'AP', copyrightNotice: `© ${YEAR} AP`, byline: null });
    const form = await here().admin('post', `/content-manager/collection-types/${ARTICLE}`, {
      ...data,
      source: null,
    });
    expect(form.body.data).toMatchObject({ source: 'AP', byline: null });
  });

  it('stays without a source where an editor emptied it', async () => {
    const dateline = 'SEOUL (AP) —';
    const { documentId } = await write().create({ data: { headline: 'Quays', dateline } });
    await write().update({ documentId, data: { dateline, source: null } });
    expect((await rowsOf(here().strapi, documentId)).draft?.source).toBeNull();
    await write().update({ documentId, data: { dateline: 'SEOUL (AFP) —' } });
    expect((await rowsOf(here().strapi, documentId)).draft?.source).toBe('AFP');
  });

  it('leaves what is out as it is', async () => {
    const { documentId } = await write().create({ data: { headline: 'Out' }, status: 'published' });
    await write().update({ documentId, data: { dateline: 'SEOUL (AP) —' }, status: 'published' });
    expect((await rowsOf(here().strapi, documentId)).published).toMatchObject({
      source: null,
      copyrightNotice: OWN_NOTICE,
    });
  });
});

describe('where the house takes it for its own', () => {
  beforeAll(() => start({ otherSources: 'house' }));

  it('has the house’s notice', async () => {
    expect(await published({ dateline: 'SEOUL (AP) —' })).toMatchObject({
      source: 'AP',
      copyrightRule: 'house',
    });
  });
});

describe('where the house refuses it', () => {
  beforeAll(() => start({ otherSources: 'refuse' }));

  const WHY = /"AP" has no rule of the house's/;

  it('is saved, and published on no way', async () => {
    const { documentId } = await write().create({ data: { headline: 'Quays', dateline: 'SEOUL (AP) —' } });
    await expect(write().publish({ documentId })).rejects.toThrow(WHY);
    await expect(published({ source: 'AP' })).rejects.toThrow(WHY);
    await expect(
      here()
        .strapi.db.query(ARTICLE)
        .create({ data: { headline: 'Row', source: 'AP', locale: 'en', publishedAt: new Date() } }),
    ).rejects.toThrow(WHY);
    const { body } = await here().api('post', '/api/newsroom/articles', {
      data: { headline: 'X', source: 'AP' },
    });
    expect(body.error.details.errors).toMatchObject([{ path: ['source'] }]);
    expect((await rowsOf(here().strapi, documentId)).published).toBeUndefined();
  });

  it('is published with its own notice, under a rule, or as the house’s', async () => {
    const { documentId } = await write().create({
      data: { headline: 'Quays', source: 'AP', copyrightNotice: '© AP' },
      supplied: true,
      status: 'published',
    });
    expect((await rowsOf(here().strapi, documentId)).published?.copyrightNotice).toBe('© AP');
    expect(await published({ source: 'Reuters' })).toMatchObject({ copyrightRule: 'reuters' });
    expect(await published({})).toMatchObject({ copyrightRule: 'house' });
  });
});
