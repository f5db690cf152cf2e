/** @jest-environment node */
import { CREDIT_STYLE_KEYS, DATELINE_STYLE_KEYS } from '../../admin/src/inputs/style-keys';
import { registerTrads } from '../../admin/src/translations';
import articleEn from '../../admin/src/translations/article.en.json';
import articleKo from '../../admin/src/translations/article.ko.json';
import en from '../../admin/src/translations/en.json';
import ko from '../../admin/src/translations/ko.json';
import pictureEn from '../../admin/src/translations/picture.en.json';
import pictureKo from '../../admin/src/translations/picture.ko.json';
import settingsEn from '../../admin/src/translations/settings.en.json';
import settingsKo from '../../admin/src/translations/settings.ko.json';
import stampsEn from '../../admin/src/translations/stamps.en.json';
import stampsKo from '../../admin/src/translations/stamps.ko.json';
import { CREDIT_STYLES } from '../../domain/credit';
import { DATELINE_STYLES } from '../../domain/dateline';
import { contentTypes } from '../../server/src/content-types';

/** The values that a word takes; a case of a plural is no value. */
const placeholders = (text: string): string[] => (text.match(/\{\w+(?=[},])/g) ?? []).sort();

test('English and Korean have the same words', () => {
  expect(Object.keys(ko)).toEqual(Object.keys(en));
  expect(Object.keys(settingsKo)).toEqual(Object.keys(settingsEn));
  expect(Object.keys(stampsKo)).toEqual(Object.keys(stampsEn));
  expect(Object.keys(pictureKo)).toEqual(Object.keys(pictureEn));
  expect(Object.keys(articleKo)).toEqual(Object.keys(articleEn));
});

test('a word takes the same values in both languages', () => {
  const korean: Record<string, string> = { ...ko, ...settingsKo, ...articleKo, ...stampsKo, ...pictureKo };
  for (const [key, text] of Object.entries({
    ...en,
    ...settingsEn,
    ...articleEn,
    ...stampsEn,
    ...pictureEn,
  })) {
    expect([key, ...placeholders(korean[key] ?? '')]).toEqual([key, ...placeholders(text)]);
  }
});

test('the languages of the panel get their words, prefixed; another gets none', async () => {
  const [english, korean, german] = await registerTrads({ locales: ['en', 'ko', 'de'] });
  expect(english).toMatchObject({ locale: 'en', data: { 'newsroom.field.dateline.city': 'City' } });
  expect(korean).toMatchObject({
    locale: 'ko',
    data: { 'newsroom.field.dateline.city': '도시', 'newsroom.settings.save': '저장', Article: '기사' },
  });
  expect(german).toEqual({ locale: 'de', data: {} });
});

/** Only what is still the server's own word is translated, so the two must agree letter for letter. */
test.each(Object.entries(contentTypes))(
  '%s: the English words are those of the default layout',
  (type, { schema }) => {
    const ofLayout: Record<string, string> = { [`type.${type}`]: schema.info.displayName };
    for (const [name, { edit }] of Object.entries(schema.config.metadatas)) {
      ofLayout[`type.${type}.${name}`] = edit.label;
      if (edit.description) ofLayout[`type.${type}.${name}.help`] = edit.description;
    }
    const ours = Object.entries(en).filter(
      ([key]) => key === `type.${type}` || key.startsWith(`type.${type}.`),
    );
    expect(Object.fromEntries(ours)).toEqual(ofLayout);
  },
);

test('every style can be chosen and has a name', () => {
  expect([...CREDIT_STYLE_KEYS].sort()).toEqual([...CREDIT_STYLES].sort());
  expect([...DATELINE_STYLE_KEYS].sort()).toEqual([...DATELINE_STYLES].sort());
  for (const key of CREDIT_STYLE_KEYS) expect(en).toHaveProperty([`style.credit.${key}`]);
  for (const key of DATELINE_STYLE_KEYS) expect(en).toHaveProperty([`style.dateline.${key}`]);
});
