import {
  peopleAfter,
  startEntries,
  withChosen,
} from '../../admin/src/content-manager/article-form/correspondents';

const namesAfter = (...asked: Parameters<typeof peopleAfter>) =>
  peopleAfter(...asked)?.map(({ name }) => name);

const person = (id: number, name: string) => ({ id, documentId: `doc${id}`, name });
const chosen = (id: number, name: string, position?: object) => ({
  ...{ id, name, label: name, __temp_key__: `a${id}` },
  apiData: { id, documentId: `doc${id}`, locale: 'en', isTemporary: true, ...(position && { position }) },
});
const [ada, ben] = [person(1, 'Ada Quay'), person(2, 'Ben Mole')];

/** As the Content Manager's input leaves the form. */
test.each([
  ['nothing changed', undefined, ['Ada Quay', 'Ben Mole']],
  ['one chosen', { connect: [chosen(3, 'Cho Min-ji')] }, ['Ada Quay', 'Ben Mole', 'Cho Min-ji']],
  ['one taken off', { connect: [], disconnect: [{ ...ada, apiData: ada }] }, ['Ben Mole']],
  ['one moved up', { connect: [chosen(2, 'Ben Mole', { start: true })] }, ['Ben Mole', 'Ada Quay']],
  [
    'one chosen before another',
    { connect: [chosen(3, 'Cho Min-ji', { before: 'doc2', locale: 'en', status: 'draft' })] },
    ['Ada Quay', 'Cho Min-ji', 'Ben Mole'],
  ],
  ['one whose name is not known', { connect: [{ id: 9, label: 'e-mail' }] }, undefined],
])('%s', (_, relation, names) => expect(namesAfter([ada, ben], relation)).toEqual(names));

test('whom an article starts with stands before whoever is chosen', () => {
  const people = [ada, ben].map((one) => ({ ...one, locale: 'en' }));
  const keys = startEntries(people).map(({ __temp_key__: key }) => String(key));
  expect([...keys, 'a0'].sort()).toEqual([...keys, 'a0']);
  expect(new Set(keys).size).toBe(2);
  expect(namesAfter([], { connect: startEntries(people) })).toEqual(['Ada Quay', 'Ben Mole']);
});

test('whoever is added stands behind those who are chosen', () => {
  const cho = { ...person(3, 'Cho Min-ji'), locale: 'en' };
  const starting = startEntries([{ ...ada, locale: 'en' }]);
  const connect = withChosen(starting, cho);
  expect(connect.map(({ name }) => name)).toEqual(['Ada Quay', 'Cho Min-ji']);
  const [first, last] = connect.map(({ __temp_key__: key }) => String(key));
  expect(String(first) < String(last)).toBe(true);
  expect(withChosen([], cho)).toEqual([
    expect.objectContaining({ __temp_key__: 'a0', apiData: { id: 3, documentId: 'doc3', locale: 'en' } }),
  ]);
  expect(namesAfter([ben], { connect: withChosen([], cho) })).toEqual(['Ben Mole', 'Cho Min-ji']);
  expect(peopleAfter([ben], { connect: withChosen([], cho) })).toEqual([
    { documentId: 'doc2', name: 'Ben Mole' },
    { documentId: 'doc3', name: 'Cho Min-ji' },
  ]);
});
