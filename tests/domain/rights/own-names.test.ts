import { initialsOf, isOwnSource, ownNamesOf, sourceNamed } from '../../../domain/rights';

const HOUSE = {
  publication: 'The Harbour Times',
  holder: 'Harbour Press',
  site: 'https://www.harbour.example/',
  aliases: ['HT Desk', '하버'],
};

it.each([
  ['', true],
  ['  ', true],
  ['own', true],
  ['the harbour times', true],
  ['Harbour  Times', true],
  ['HARBOUR PRESS', true],
  ['harbour.example', true],
  ['ht desk', true],
  ['하버', true],
  ['AP', false],
  ['Harbour', false],
  ['The Harbour', false],
])('"%s" is the house’s own: %s', (source, own) => {
  expect(isOwnSource(source, ownNamesOf(HOUSE))).toBe(own);
});

it('a house without a name has its own copy all the same', () => {
  expect(ownNamesOf({})).toEqual(['own']);
  expect(initialsOf({})).toEqual([]);
});

it.each([
  ['The Harbour Times', ['tht', 'ht']],
  ['Harbour Press', ['hp']],
  ['Reuters', []],
])('%s signs as %j', (publication, initials) => {
  expect(initialsOf({ publication })).toEqual(initials);
});

it.each([
  ['AP', 'Associated Press'],
  [' reuters ', 'Reuters'],
  ['Coastal Wire', 'Coastal Wire'],
])('an agency that signs as "%s" is the source "%s"', (agency, source) => {
  const rules = [{ source: 'Associated Press', aliases: ['AP'] }, { source: 'Reuters' }, {}];
  expect(sourceNamed(agency, rules)).toBe(source);
});
