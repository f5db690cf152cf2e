/** @jest-environment jsdom */
import {
  jsonLdRights,
  plusDataMining,
  rslDocument,
  tdmHeaders,
  tdmrep,
  type MachineTerms,
  type RightsRule,
} from '../../../domain/rights';

const rule: RightsRule = { holder: 'Quay Press', site: 'www.quay.example' };
const on = (more: MachineTerms = {}): MachineTerms => ({ enabled: true, ...more });
const policy = 'https://quay.example/tdm.json';

describe('nothing is told unless it is switched on', () => {
  it.each<[string, MachineTerms | undefined]>([
    ['nothing set', undefined],
    ['switched off', { enabled: false, policy, aiTrain: 'prohibit' }],
    ['answers, but no switch', { aiTrain: 'prohibit' }],
  ])('%s', (_what, terms) => {
    expect(tdmHeaders(terms)).toEqual({});
    expect(tdmrep(terms)).toBeUndefined();
    expect(rslDocument(rule, terms)).toBeUndefined();
    expect(plusDataMining(terms)).toBeUndefined();
  });
});

describe('TDMRep', () => {
  it.each<[string, MachineTerms, Record<string, string>]>([
    ['reserved without a word', on(), { 'tdm-reservation': '1' }],
    ['with a policy', on({ policy }), { 'tdm-reservation': '1', 'tdm-policy': policy }],
    ['training alone', on({ aiInput: 'permit' }), { 'tdm-reservation': '1' }],
    ['nothing reserved', on({ aiInput: 'permit', aiTrain: 'permit', policy }), { 'tdm-reservation': '0' }],
  ])('%s', (_what, terms, headers) => {
    expect(tdmHeaders(terms)).toEqual(headers);
    const [site, ...more] = tdmrep(terms) ?? [];
    expect(more).toEqual([]);
    expect(site).toEqual({
      location: '/',
      ...headers,
      'tdm-reservation': Number(headers['tdm-reservation']),
    });
  });
});

describe('RSL', () => {
  const parsed = (of: Partial<RightsRule>, terms: MachineTerms = on()) => {
    const xml = rslDocument({ ...rule, ...of }, terms) ?? '';
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
    expect(document.documentElement.namespaceURI).toBe('https://rslstandard.org/rsl');
    return document;
  };
  const usesOf = (document: Document, name: string) =>
    [...document.querySelectorAll(`content > license > ${name}[type=usage]`)].map((one) => one.textContent);

  it.each<[MachineTerms, string[], string[]]>([
    [on(), ['search'], ['ai-input ai-train']],
    [on({ search: 'prohibit' }), [], ['search ai-input ai-train']],
    [on({ aiInput: 'permit' }), ['search ai-input'], ['ai-train']],
    [on({ aiInput: 'permit', aiTrain: 'permit' }), ['search ai-input ai-train'], []],
  ])('%j', (terms, permits, prohibits) => {
    const document = parsed({}, terms);
    expect([usesOf(document, 'permits'), usesOf(document, 'prohibits')]).toEqual([permits, prohibits]);
  });

  it.each([
    ['www.quay.example', 'https://www.quay.example/'],
    ['https://quay.example/', 'https://quay.example/'],
    [undefined, '/'],
    ['a.example"><permits type="usage">ai-train</permits><x y="', '/'],
    ['뉴스.example', 'https://xn--vg1b002a.example/'],
  ])('is for the site %s', (site, url) => {
    const document = parsed({ site });
    const content = document.querySelectorAll('rsl > content');
    expect(content).toHaveLength(1);
    expect(content[0]?.getAttribute('url')).toBe(url);
    expect(usesOf(document, 'permits')).toEqual(['search']);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['</copyright></content></rsl>'],
    ['A & B "C" \'D\' ]]> &amp; <!-- -->'],
    ['연합뉴스 سارة 𝒳'],
  ])('holds a holder called %s as text', (holder) =>
    expect(parsed({ holder }).querySelector('content > copyright')?.textContent).toBe(holder),
  );

  it('leaves out what XML can’t hold', () =>
    expect(parsed({ holder: 'A\u0000\u0008\uFFFE\uD800B' }).querySelector('copyright')?.textContent).toBe(
      'AB',
    ));

  it('names where a licence is had, and its terms', () => {
    const document = parsed(
      { acquireLicensePage: 'https://quay.example/buy?a=1&b=2', licence: 'https://quay.example/licence' },
      on({ policy }),
    );
    expect(document.querySelector('copyright')?.getAttribute('contactUrl')).toBe(
      'https://quay.example/buy?a=1&b=2',
    );
    expect(document.querySelector('content > terms')?.textContent).toBe('https://quay.example/licence');
    expect(parsed({}, on({ policy })).querySelector('content > terms')?.textContent).toBe(policy);
  });
});

describe('plus:DataMining', () => {
  it.each<[MachineTerms, string | undefined]>([
    [on(), 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'],
    [on({ search: 'prohibit' }), 'DMI-PROHIBITED'],
    [on({ aiInput: 'permit' }), 'DMI-PROHIBITED-AIMLTRAINING'],
    [on({ aiInput: 'permit', aiTrain: 'permit' }), 'DMI-ALLOWED'],
    [on({ aiTrain: 'permit' }), undefined],
  ])('%j', (terms, value) =>
    expect(plusDataMining(terms)).toBe(value && `http://ns.useplus.org/ldf/vocab/${value}`),
  );
});

describe('JSON-LD', () => {
  const stamp = { holder: 'Old Quay', year: 2019, notice: '© 2019 Old Quay' };
  const links = { licence: 'https://quay.example/licence', acquireLicensePage: 'https://quay.example/buy' };
  const own = { copyrightHolder: 'Old Quay', copyrightYear: 2019, copyrightNotice: '© 2019 Old Quay' };

  it.each<[string, typeof links | undefined, MachineTerms | undefined, object]>([
    ['the stamp as it is stored', links, undefined, own],
    [
      'the links where machines are told',
      links,
      on({ policy }),
      {
        ...own,
        license: links.licence,
        acquireLicensePage: links.acquireLicensePage,
        usageInfo: policy,
      },
    ],
    ['no rule any more', undefined, on(), own],
  ])('%s', (_what, of, terms, rights) => expect(jsonLdRights(stamp, of, terms)).toEqual(rights));
});
