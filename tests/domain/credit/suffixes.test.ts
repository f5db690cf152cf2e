import fc from 'fast-check';
import { CREDIT_STYLES, formatCredit, parseCredit } from '../../../domain/credit';
import { surnameFirst } from '../../../domain/credit/suffixes';

it.each<[string, string[], string[]]>([
  ['Martin Testa, Jr./AP', ['Martin Testa, Jr.'], ['AP']],
  ['AP Photo/Martin Testa, Jr.', ['Martin Testa, Jr.'], ['AP']],
  ['AP Photo/Martin Testa Jr., File', ['Martin Testa Jr.'], ['AP']],
  ['Photo by Martin Testa, Jr. and Ana Um/Quay', ['Martin Testa, Jr.', 'Ana Um'], ['Quay']],
  ['Ana Um, Martin Testa, Jr., Bo Dois/AFP', ['Ana Um', 'Martin Testa, Jr.', 'Bo Dois'], ['AFP']],
  ['Jo Testa, III/AFP', ['Jo Testa, III'], ['AFP']],
  ['Jo de la Testa, II, Reuters', ['Jo de la Testa, II'], ['Reuters']],
  ['OTTO LANE, JR./REUTERS', ['Otto Lane, Jr.'], ['Reuters']],
  ['Photo: Ana Roth, M.D.', ['Ana Roth, M.D.'], []],
  ['Ana Roth, Ph.D., Harbour University', ['Ana Roth, Ph.D.'], ['Harbour University']],
  ['Courtesy of Ana Roth, PhD', [], ['Ana Roth, PhD']],
  ['Photo by Ana Roth, Esq. for Harbour Press', ['Ana Roth, Esq.'], ['Harbour Press']],
  ['© 2026 Martin Testa, Jr.', ['Martin Testa, Jr.'], []],
  ['Harbour Press, Inc.', [], ['Harbour Press, Inc.']],
  ['Photo by Otto Lane, Sr./Getty Images', ['Otto Lane, Sr.'], ['Getty Images']],
  ['REUTERS/Otto Lane, Jr./File Photo', ['Otto Lane, Jr.'], ['Reuters']],
  ['(AP Photo/Ana Um and Otto Lane, III)', ['Ana Um', 'Otto Lane, III'], ['AP']],
  ['Otto Lane Jr. / The Harbour Times via AP', ['Otto Lane Jr.'], ['The Harbour Times']],
  ['Foto: Otto Lane jun./dpa', ['Otto Lane jun.'], ['dpa']],
  ['Otto Lane, Jr., Ana Um and Bo Dois/AFP', ['Otto Lane, Jr.', 'Ana Um', 'Bo Dois'], ['AFP']],
  ['Photo: Joao Testa Filho/Folhapress', ['Joao Testa Filho'], ['Folhapress']],
  ['Otto Lane V/AP', ['Otto Lane V'], ['AP']],
  ['© Otto Lane, Jr. / Magnum Photos', ['Otto Lane, Jr.'], ['Magnum Photos']],
  ['Image credit: Ana Roth, PhD/NASA', ['Ana Roth, PhD'], ['NASA']],
  ['Photo courtesy of Otto Lane, Jr.', [], ['Otto Lane, Jr.']],
  ['Otto Lane, Jr. | Reuters', ['Otto Lane, Jr.'], ['Reuters']],
  ['U.S. Navy photo by Otto Lane, Jr.', ['Otto Lane, Jr.'], ['U.S. Navy']],
])('%s: %j of %j', (line, creators, sources) =>
  expect(parseCredit(line)).toMatchObject({ creators, sources }),
);

it.each([
  ['Testa, Martin, Jr.', 'Martin', 'Testa', ', Jr.'],
  ['Testa, Martin B., III', 'Martin B.', 'Testa', ', III'],
  ['Testa Jr., Martin', 'Martin', 'Testa', ' Jr.'],
  ['Testa, Jr., Martin', 'Martin', 'Testa', ', Jr.'],
  ['Testa, Martin', 'Martin', 'Testa', ''],
])('%s is %s %s%s', (listed, given, surname, suffix) =>
  expect(surnameFirst(listed)).toEqual({ given, surname, suffix }),
);

it.each(['Martin Testa, Jr.', 'Testa, Martin and Ana', 'Testa', 'Jr., Martin', 'Reuters, AFP, AP'])(
  '%s is not listed by surname',
  (name) => expect(surnameFirst(name)).toBeNull(),
);

const NAMES = ['Martin Testa', 'Ana Um', 'Bo Dois', 'Jo Reyes', 'Mina Okafor', 'Otto Lane'];
const SUFFIXES = ['', ', Jr.', ' Jr.', ', Sr.', ', II', ' III', ', IV', ', M.D.', ', PhD', ', Ph.D.'];
/** It prints the sources alone. */
const STYLES = CREDIT_STYLES.filter((style) => style !== 'asia-economy');

it('is printed and read again in every style', () => {
  const creators = fc
    .uniqueArray(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((at) => fc.constantFrom(...SUFFIXES).map((suffix) => `${NAMES[at]}${suffix}`))),
    );
  const sources = fc.constantFrom<string[]>(
    ['AP'],
    ['Reuters'],
    ['AFP'],
    ['Harbour Press'],
    ['AFP', 'Harbour Press'],
  );
  const via = fc.constantFrom(undefined, 'Getty Images');
  fc.assert(
    fc.property(creators, sources, via, fc.constantFrom(...STYLES), (makers, houses, passed, style) => {
      const credit = { creators: makers, sources: houses, ...(passed && { via: passed }), text: '' };
      const line = formatCredit(credit, style, { template: '[Photo: {creators}/{sources} via {via}]' });
      expect(parseCredit(line)).toEqual({ ...credit, text: line });
    }),
    { numRuns: 500 },
  );
});
