import { withCorrection } from '../../../domain/picture';
import { isDeskCode } from '../../../domain/picture/desk-codes';
import { kindOfSourceType, sourceTypeOf } from '../../../domain/picture/source-types';

const CV = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

it.each([
  [`${CV}trainedAlgorithmicMedia`, 'ai generated'],
  [`${CV}trainedAlgorithmicMedia/`, 'ai generated'],
  ['https://cv.iptc.org/newscodes/digitalsourcetype/trainedalgorithmicmedia', 'ai generated'],
  ['digsrctype:trainedAlgorithmicMedia', 'ai generated'],
  [`${CV}compositeWithTrainedAlgorithmicMedia`, 'ai altered'],
  [`${CV}compositeSynthetic`, 'ai altered'],
  [`${CV}composite`, 'composite'],
  [`${CV}compositeCapture`, 'composite'],
  [`${CV}digitalCreation`, 'illustration'],
  [`${CV}digitalArt`, 'illustration'],
  [`${CV}dataDrivenMedia`, 'graphic'],
  [`${CV}algorithmicMedia`, 'graphic'],
  [`${CV}screenCapture`, 'screen capture'],
  [`${CV}digitalCapture`, undefined],
  [`${CV}computationalCapture`, undefined],
  [`${CV}humanEdits`, undefined],
  [`${CV}algorithmicallyEnhanced`, undefined],
  [`${CV}virtualRecording`, undefined],
  [`${CV}softwareImage`, undefined],
  ['', undefined],
  [undefined, undefined],
])('%s says %s', (type, kind) => expect(kindOfSourceType(type)).toBe(kind));

it.each([
  ['ai generated', undefined, `${CV}trainedAlgorithmicMedia`],
  ['AI generated ', `${CV}digitalCapture`, `${CV}trainedAlgorithmicMedia`],
  ['ai altered', `${CV}compositeSynthetic`, `${CV}compositeSynthetic`],
  ['composite', `${CV}compositeCapture`, `${CV}compositeCapture`],
  ['composite', `${CV}digitalCapture`, `${CV}composite`],
  ['illustration', `${CV}print`, `${CV}print`],
  ['illustration', undefined, `${CV}digitalCreation`],
  ['graphic', `${CV}algorithmicMedia`, `${CV}algorithmicMedia`],
  ['graphic', undefined, `${CV}dataDrivenMedia`],
  ['screen capture', undefined, `${CV}screenCapture`],
  ['file', `${CV}trainedAlgorithmicMedia`, `${CV}trainedAlgorithmicMedia`],
  [undefined, `${CV}trainedAlgorithmicMedia`, `${CV}trainedAlgorithmicMedia`],
  ['file', undefined, undefined],
  ['the house’s own', undefined, undefined],
])('%s with %s in the file is written as %s', (kind, own, written) => {
  expect(sourceTypeOf(kind, own)).toBe(written);
  const credit = { creators: ['Jo Reyes'], sources: [], text: 'Jo Reyes', ...(kind && { kind }) };
  const metadata = { creators: [], ...(own && { digitalSourceType: own }) };
  expect(withCorrection(metadata, credit)?.digitalSourceType).toBe(written);
});

it.each(['X00514', 'ATPK1234', 'XX-2345', 'LOP505', 'RC2ABCD1XYZ2'])('%s is a desk’s code', (code) =>
  expect(isDeskCode(code)).toBe(true),
);

it.each([
  ...['JET2HOLIDAYS', 'TV5MONDE', 'M6', 'F1', '3M', '20 MINUTES', 'FRANCE24', 'RTL2', 'TV2000', 'A24', 'B92'],
  ...['RADIO105', 'Reuters', 'AFP', 'COVID-19', 'photo12', '7NEWS', 'RT', 'GM'],
])('%s is a name', (name) => expect(isDeskCode(name)).toBe(false));
