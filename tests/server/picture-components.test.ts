import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from '../../server/src/pictures/asset';
import { by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { all, withWireAttribute } from './support/switched-off';
import { uploadOne } from './support/uploads';

/** A picture with its credit, as a host's own component that says which attributes are filled. */
const ILLUSTRATION = {
  collectionName: 'components_media_illustrations',
  info: { displayName: 'Illustration' },
  attributes: {
    photo: { type: 'media', multiple: false, allowedTypes: ['images'] },
    caption: { type: 'text' },
    alternativeText: { type: 'string' },
    credit: {
      type: 'customField',
      customField: 'plugin::newsroom.image-credit',
      options: { picture: 'photo', caption: 'caption', alternativeText: 'alternativeText', style: 'slash' },
    },
  },
};
const COMPONENT = 'media.illustration';
const WIRES = '/api/wires';
const EVERYTHING = 'populate[one][populate]=*&populate[many][populate]=*&populate[body][populate]=*';

let host: Host;
let jo: Asset;
let mina: Asset;
beforeAll(async () => {
  host = await startHost({
    prepare: all(
      (folder) =>
        writeFileSync(join(folder, 'src/components/media/illustration.json'), JSON.stringify(ILLUSTRATION)),
      withWireAttribute('one', { type: 'component', component: COMPONENT }),
      withWireAttribute('many', { type: 'component', component: COMPONENT, repeatable: true }),
      withWireAttribute('body', { type: 'dynamiczone', components: [COMPONENT, 'media.plate'] }),
    ),
  });
  jo = await uploadOne(host, { name: 'jo.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  mina = await uploadOne(host, { name: 'mina.jpg', bytes: await by('Mina Okafor').jpeg().toBuffer() });
});
afterAll(() => host?.stop());

const BY_JO = { creators: ['Jo Reyes'], sources: ['AP'] };
const BY_MINA = { creators: ['Mina Okafor'], sources: ['AP'], text: 'Mina Okafor/AP' };

describe('pictures in components and dynamic zones', () => {
  it('keep their own credits, each read into its parts beside its picture', async () => {
    const data = {
      title: 'Pictures',
      one: { photo: jo.id, credit: '(AP Photo/Jo Reyes)' },
      many: [
        { photo: mina.id, credit: { creators: ['Mina Okafor'], sources: ['AP'] } },
        { photo: jo.id, credit: null },
      ],
      body: [
        { __component: COMPONENT, photo: mina.id, credit: { creators: ['Mina Okafor'], sources: ['AP'] } },
        { __component: 'media.plate', credit: '(AP Photo/Jo Reyes)' },
      ],
    };
    const { status, body } = await host.api('post', `${WIRES}?${EVERYTHING}`, { data });
    expect({ status, error: body.error }).toEqual({ status: 201, error: undefined });
    expect(body.data).toMatchObject({
      one: { credit: BY_JO, photo: { name: 'jo.jpg' } },
      many: [
        { credit: BY_MINA, photo: { name: 'mina.jpg' } },
        { credit: null, photo: { name: 'jo.jpg' } },
      ],
      body: [{ credit: BY_MINA, photo: { name: 'mina.jpg' } }, { credit: BY_JO }],
    });
    const { documentId } = body.data;

    const swapped = { one: { id: body.data.one.id, photo: mina.id, credit: { ...BY_MINA, text: '' } } };
    const after = await host.api('put', `${WIRES}/${documentId}?${EVERYTHING}`, { data: swapped });
    expect(after.body.data).toMatchObject({
      one: { credit: BY_MINA, photo: { name: 'mina.jpg' } },
      many: [{ credit: BY_MINA }, { credit: null }],
    });
  });

  it('tell no reader what the server notes of a picture', async () => {
    const data = { title: 'Notes', one: { photo: jo.id }, body: [{ __component: COMPONENT, photo: jo.id }] };
    const { body } = await host.api('post', `${WIRES}?${EVERYTHING}`, { data });
    expect(body.data.one.photo).toMatchObject({ name: 'jo.jpg', caption: 'The ferry sails.' });
    expect(JSON.stringify(body.data)).not.toMatch(/newsroom(Metadata|Credit|Credited|Writing)/);
  });

  it('refuse a credit that cannot be read by its whole path, and store nothing', async () => {
    const data = {
      title: 'Refused',
      many: [{ photo: jo.id, credit: 'Jo Reyes/AP' }],
      body: [{ __component: COMPONENT, photo: jo.id, credit: { creators: 'Jo', sources: [], text: 'x' } }],
    };
    const { status, body } = await host.api('post', WIRES, { data });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.join('.')).toMatch(/^body\.0\.credit\.creators/);
    expect((await host.api('get', `${WIRES}?filters[title][$eq]=Refused`)).body.data).toEqual([]);
  });
});
