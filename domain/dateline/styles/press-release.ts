import { wire } from './wire';

/** "BROOKLYN, N.Y., Feb. 19, 2026 /PRNewswire/ --". */
export const prNewswire = wire({
  key: 'prnewswire',
  agencies: [
    'PRNewswire',
    'PR Newswire',
    'PRNewswire-PRWeb',
    'PRNewswire-USNewswire',
    'PRNewswire-FirstCall',
    'PRNewswire-AsiaNet',
    'CNW',
  ],
  sign: (agency) => `/${agency}/`,
  closer: ' --',
});

/** "MUNICH, Nov. 15, 2022 (GLOBE NEWSWIRE) --". */
export const globeNewswire = wire({
  key: 'globenewswire',
  agencies: ['GLOBE NEWSWIRE', 'GlobeNewswire'],
  closer: ' --',
});

/** "PRINCETON, N.J.--(BUSINESS WIRE)--". */
export const businessWire = wire({
  key: 'businesswire',
  agencies: ['BUSINESS WIRE'],
  gaps: { agency: '--' },
  closer: '--',
});
