import {
  creditOfPicture,
  DATA_MINING,
  dataMiningUri,
  mayDistribute,
  withCorrection,
  type PictureMetadata,
} from '../../../domain/picture';

const METADATA: PictureMetadata = {
  creators: ['Jo Reyes'],
  creditLine: 'AP Photo/Jo Reyes',
  source: 'AP',
  copyrightNotice: '© AP',
  usageTerms: 'Editorial use only',
};

describe('an editor’s correction', () => {
  it('takes the place of the file’s own credit, and of nothing else', () => {
    const credit = {
      creators: ['Joe Reyes', '김하늘'],
      sources: ['Reuters', 'AP'],
      text: 'Joe Reyes/Reuters',
    };
    expect(withCorrection(METADATA, credit)).toEqual({
      creators: ['Joe Reyes', '김하늘'],
      creditLine: 'Joe Reyes/Reuters',
      source: 'Reuters/AP',
      copyrightNotice: '© AP',
      usageTerms: 'Editorial use only',
    });
  });

  it('leaves no source where it names none', () => {
    const written = withCorrection(METADATA, { creators: ['Joe Reyes'], sources: [], text: 'Joe Reyes' });
    expect(written).not.toHaveProperty('source');
  });

  it('names a distributor as the source where there is no other', () => {
    const credit = { creators: [], sources: [], via: 'Getty Images', text: 'Getty Images' };
    expect(withCorrection(null, credit)).toEqual({
      creators: [],
      creditLine: 'Getty Images',
      source: 'Getty Images',
    });
  });

  it('brings its licence', () => {
    const url = 'https://creativecommons.org/licenses/by/4.0/';
    const credit = { creators: ['Jo'], sources: [], licence: { name: 'CC BY 4.0', url }, text: 'Jo' };
    expect(withCorrection(METADATA, credit)).toMatchObject({ usageTerms: 'CC BY 4.0', webStatement: url });
  });

  it('that is none leaves the metadata as they are', () => {
    expect(withCorrection(METADATA, null)).toBe(METADATA);
    expect(withCorrection(null, null)).toBeNull();
  });

  it('is read again as it was written', () => {
    const credit = { creators: ['Joe Reyes'], sources: ['Reuters'], text: 'Joe Reyes/Reuters' };
    expect(creditOfPicture(withCorrection(METADATA, credit))).toEqual(credit);
  });
});

it.each([
  [{ creators: [], sources: ['AP'], text: 'AP' }, undefined, true],
  [{ creators: [], sources: ['AP'], kind: 'handout', text: 'AP' }, undefined, true],
  [{ creators: [], sources: ['AP'], kind: 'not for distribution', text: 'AP' }, undefined, false],
  [{ creators: [], sources: ['AP'], kind: ' Restricted ', text: 'AP' }, undefined, false],
  [null, 'Editorial use only', true],
  [null, 'Unauthorised redistribution is prohibited.', true],
  [null, '무단 전재 및 재배포 금지', true],
  [null, 'NOT FOR SYNDICATION. Print only.', false],
  [null, 'No redistribution', false],
  [undefined, undefined, true],
])('%j with the usage terms %j may leave the house: %s', (credit, usageTerms, may) => {
  expect(mayDistribute(credit, usageTerms ? { creators: [], usageTerms } : null)).toBe(may);
});

it.each(DATA_MINING)('the house’s word "%s" has an address in the PLUS vocabulary', (word) => {
  expect(dataMiningUri(word)).toMatch(/^http:\/\/ns\.useplus\.org\/ldf\/vocab\/DMI-[A-Z-]+$/);
});
