/** @jest-environment node */
import type { SettingsState } from '../../domain/api/settings';
import { changed, differing, originOf, over, putBack } from '../../admin/src/pages/settings/overrides-draft';

const state: SettingsState = {
  revision: 1,
  file: { publication: 'The Quay', rules: { ap: { source: 'AP', holder: 'AP' } } },
  overrides: { site: 'ours.example' },
  changedInFile: [],
  problems: [],
};

it.each([
  ['publication', 'file'],
  ['site', 'here'],
  ['holder', 'default'],
  ['rules.ap', 'file'],
  ['rules.reuters', 'default'],
])('%s comes from %s', (unit, origin) => expect(originOf(state, state.overrides, unit)).toBe(origin));

it.each<[string, string, unknown, object]>([
  ['a new value', 'publication', 'The Other', { publication: 'The Other' }],
  ['what the file says', 'publication', 'The Quay', {}],
  ['nothing, where the file has something', 'publication', '', { publication: null }],
  ['nothing, where the file has nothing', 'holder', '', {}],
  ['no texts at all', 'templates', {}, {}],
  ['a rule of the file, in another order', 'rules.ap', { holder: 'AP', source: 'AP' }, {}],
  ['a rule taken away', 'rules.ap', null, { 'rules.ap': null }],
])('%s', (_what, unit, value, draft) => expect(changed(state, {}, unit, value)).toEqual(draft));

it('a put back value follows the file', () =>
  expect(originOf(state, putBack({ publication: 'Mine' }, 'publication'), 'publication')).toBe('file'));

type Overrides = SettingsState['overrides'];

describe('after somebody else has saved', () => {
  const theirs: SettingsState = {
    ...state,
    revision: 2,
    overrides: { site: 'theirs.example', holder: 'Theirs' },
  };

  it.each<[string, Overrides, object]>([
    [
      'what only they changed is theirs',
      { site: 'ours.example', licence: 'https://a.b' },
      {
        site: 'theirs.example',
        holder: 'Theirs',
        licence: 'https://a.b',
      },
    ],
    ['what both changed is mine', { site: 'mine.example' }, { site: 'mine.example', holder: 'Theirs' }],
    ['what I put back stays so', {}, { holder: 'Theirs' }],
    ['what I typed as they did is no change', { site: 'ours.example', holder: 'Theirs' }, theirs.overrides],
  ])('%s', (_what, mine, merged) => expect(over(theirs, state, mine)).toEqual(merged));

  it('knows which both changed', () =>
    expect(differing(state.overrides, { site: 'mine.example', holder: 'Mine' })).toEqual(['site', 'holder']));
});
