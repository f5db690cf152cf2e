import { load } from 'exifreader';

interface Picture {
  file: string;
  creators: string[];
  credit: string;
  source: string;
}

// The playground is a Strapi project of its own, in CommonJS.
const { all, develop }: { all: Picture[]; develop(picture: Picture): Promise<Buffer> } = jest.requireActual(
  '../../playground/seed/pictures',
);

it('are of both kinds, under names of their own', () => {
  const names = all.map(({ file }) => file);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.endsWith('.jpg')).length).toBeGreaterThan(2);
  expect(names.filter((name) => name.endsWith('.webp')).length).toBeGreaterThan(2);
});

it.each([
  ['jpeg', all.find(({ file, creators }) => file.endsWith('.jpg') && creators.length > 0)],
  ['webp', all.find(({ file, creators }) => file.endsWith('.webp') && creators.length > 0)],
])('carry their credit in the file: %s', async (kind, picture) => {
  if (!picture) throw new Error('no such picture');
  const file = await develop(picture);
  const { xmp, file: image } = load(file, { expanded: true });
  expect(image?.FileType?.value).toBe(kind);
  expect(xmp?.creator?.description).toBe(picture.creators.join(', '));
  expect(xmp?.Credit?.description).toBe(picture.credit);
  expect(xmp?.Source?.description).toBe(picture.source);
});
