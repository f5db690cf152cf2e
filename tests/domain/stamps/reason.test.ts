import { rulesOf, type RightsSettings } from '../../../domain/rights';
import { stampReason, type StampedRow, type StampReason } from '../../../domain/stamps';

const HOUSE: RightsSettings = {
  publication: 'The Harbour Times',
  holder: 'Harbour Press',
  rules: {
    reuters: { source: 'Reuters', aliases: ['로이터'], holder: 'Thomson Reuters' },
    german: { locale: 'de', templates: { de: '© {holder}' } },
  },
};

const reasonOf = (row: StampedRow, more: RightsSettings = {}) => {
  const settings = { ...HOUSE, ...more };
  return stampReason(row, { rules: rulesOf(settings) }, settings, new Date('2026-03-04'));
};

it.each<[string, StampedRow, RightsSettings, StampReason]>([
  ['no source', { locale: 'en' }, {}, 'own'],
  ['the house as its source', { source: 'harbour press' }, {}, 'own'],
  ['a source with a rule', { source: '로이터' }, {}, 'rule'],
  ['a language with a rule', { locale: 'de' }, {}, 'scope'],
  ['another source', { source: 'Coastal Wire' }, {}, 'others'],
  ['another source, as the house’s', { source: 'Coastal Wire' }, { otherSources: 'house' }, 'house'],
  ['another source, refused', { source: 'Coastal Wire' }, { otherSources: 'refuse' }, 'refused'],
  ['no source, where others are refused', {}, { otherSources: 'refuse' }, 'own'],
  [
    'its own notice',
    { source: 'Coastal Wire', copyrightNotice: '© CW', copyrightRule: 'supplied' },
    { otherSources: 'refuse' },
    'supplied',
  ],
  ['nobody named', {}, { publication: undefined, holder: undefined, rules: {} }, 'nobody'],
])('%s', (_, row, settings, reason) => expect(reasonOf(row, settings)).toBe(reason));
