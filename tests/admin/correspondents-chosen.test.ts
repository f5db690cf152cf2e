import { namesAfter, startEntries } from '../../admin/src/content-manager/article-form/correspondents';

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
