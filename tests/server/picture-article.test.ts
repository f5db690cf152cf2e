import type { Asset } from '../../server/src/pictures/asset';
import { articles } from './support/articles';
import { bare, by, xmp } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { uploadOne } from './support/uploads';

let host: Host;
let jo: Asset;
let mina: Asset;
let nobody: Asset;
beforeAll(async () => {
  host = await startHost({ config: { publication: 'The Harbour Times', styles: { credit: 'slash' } } });
  jo = await uploadOne(host, { name: 'jo.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  mina = await uploadOne(host, { name: 'mina.png', bytes: await by('Mina Okafor').png().toBuffer() });
  nobody = await uploadOne(host, { name: 'nobody.jpg', bytes: await bare().jpeg().toBuffer() });
});
afterAll(() => host?.stop());

const ARTICLES = '/api/newsroom/articles';
const BY_JO = { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes/AP' };
const FROM_FILE = {
  imageCredit: BY_JO,
  pictureCaption: 'The ferry sails.',
  pictureAlternativeText: 'A white ferry',
};
const NOTHING = { imageCredit: null, pictureCaption: null, pictureAlternativeText: null };

describe('an article that is given a picture says what the picture says', () => {
  it('through REST', async () => {
    const { body } = await host.api('post', ARTICLES, { data: { headline: 'Ferry', picture: jo.id } });
    expect(body.data).toMatchObject(FROM_FILE);
  });

  it('through GraphQL, with the parts and the printed line, also without a caption', async () => {
    const created = await host.api('post', '/graphql', {
      query:
        'mutation ($p: ID) { createNewsroomArticle(data: { headline: "Ferry", picture: $p }) { documentId } }',
      variables: { p: jo.id },
    });
    const { documentId } = created.body.data.createNewsroomArticle;
    await articles(host.strapi).update({ documentId, data: { pictureCaption: null } });
    const { body } = await host.api('post', '/graphql', {
      query: `{ newsroomArticle(documentId: "${documentId}", status: DRAFT) { imageCredit pictureCaption } }`,
    });
    expect(body.data.newsroomArticle).toEqual({ imageCredit: BY_JO, pictureCaption: null });
    const rest = await host.api('get', `${ARTICLES}/${documentId}?status=draft`);
    expect(rest.body.data).toMatchObject({ imageCredit: BY_JO, pictureCaption: null });
  });

  it('through the Content Manager, whose form sends all its fields', async () => {
    const { status, body } = await host.admin(
      'post',
      '/content-manager/collection-types/plugin::newsroom.article',
      {
        headline: 'Ferry',
        picture: { id: jo.id },
        imageCredit: null,
        pictureCaption: '',
        pictureAlternativeText: null,
      },
    );
    expect(status).toBe(201);
    expect(body.data).toMatchObject(FROM_FILE);
  });

  it.each([
    ['a number', () => jo.id],
    ['an object', () => ({ id: jo.id })],
    ['a set', () => ({ set: [{ id: jo.id }] })],
    ['the asset itself', () => jo],
  ])('that is named by %s', async (_what, picture) => {
    const article = await articles(host.strapi).create({ data: { headline: 'Ferry', picture: picture() } });
    expect(article).toMatchObject(FROM_FILE);
  });

  it('when it is published, too', async () => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Ferry', picture: jo.id },
    });
    const { entries } = await articles(host.strapi).publish({ documentId });
    expect(entries[0]).toMatchObject(FROM_FILE);
  });

  it('as an editor corrected it', async () => {
    const credit = { creators: ['Min-a Okafor'], sources: ['AFP'], text: '(AFP/Min-a Okafor)' };
    await host.admin('put', `/newsroom/pictures/${mina.id}/credit`, { credit });
    const article = await articles(host.strapi).create({ data: { headline: 'Ferry', picture: mina.id } });
    expect(article.imageCredit).toEqual(credit);
    await host.admin('put', `/newsroom/pictures/${mina.id}/credit`, { credit: null });
  });

  it('and nothing where it says nothing, or is none', async () => {
    const bareOne = await articles(host.strapi).create({ data: { headline: 'X', picture: nobody.id } });
    expect(bareOne).toMatchObject(NOTHING);
    expect(await articles(host.strapi).create({ data: { headline: 'X', picture: null } })).toMatchObject(
      NOTHING,
    );
  });
});

describe('a caption that came with its credit', () => {
  const WIRE = 'The ferry sails on Tuesday. REUTERS/Ana Lund (NORWAY - Tags: POLITICS)';
  const wired = async (): Promise<Asset> => {
    const xmpOf = xmp(
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${WIRE}</rdf:li></rdf:Alt></dc:description>`,
    );
    return uploadOne(host, { name: 'wire.jpg', bytes: await bare().withXmp(xmpOf).jpeg().toBuffer() });
  };
  const update = (documentId: string, data: object) => articles(host.strapi).update({ documentId, data });

  it('fills the article without it, and credits whom it names; the picture keeps its own words', async () => {
    const asset = await wired();
    const article = await articles(host.strapi).create({ data: { headline: 'Ferry', picture: asset.id } });
    expect(article).toMatchObject({
      pictureCaption: 'The ferry sails on Tuesday.',
      imageCredit: { creators: ['Ana Lund'], sources: ['Reuters'], text: 'Ana Lund/Reuters' },
    });
    expect(asset).toMatchObject({ caption: WIRE, newsroomMetadata: { description: WIRE } });
    const { body } = await host.admin('get', `/newsroom/pictures/${asset.id}`);
    expect(body.data).toMatchObject({
      caption: WIRE,
      articleCaption: 'The ferry sails on Tuesday.',
      captionCut: 'REUTERS/Ana Lund (NORWAY - Tags: POLITICS)',
    });
  });

  it('that a Media Library’s caption has is the credit where nobody else says one', async () => {
    const caption = 'Villagers meet the president. Handout via SANA';
    const asset = await uploadOne(host, {
      ...{ name: 'sana.jpg', bytes: await bare().jpeg().toBuffer(), info: { caption } },
    });
    const article = await articles(host.strapi).create({ data: { headline: 'SANA', picture: asset.id } });
    expect(article).toMatchObject({
      pictureCaption: 'Villagers meet the president.',
      imageCredit: { via: 'SANA', kind: 'handout' },
    });
  });

  it('and that an earlier version filled in whole, goes with its picture all the same', async () => {
    const asset = await wired();
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Ferry', picture: asset.id, pictureCaption: WIRE },
    });
    expect(await update(documentId, { picture: jo.id })).toMatchObject({
      pictureCaption: 'The ferry sails.',
    });
  });
});

describe('what an editor wrote', () => {
  const own = {
    imageCredit: { creators: ['By Hand'], sources: [], text: 'By Hand' },
    pictureCaption: 'Written by hand',
    pictureAlternativeText: 'Seen by hand',
  };

  it('stays when a picture is chosen, and when another one is', async () => {
    const created = await articles(host.strapi).create({ data: { headline: 'X', picture: jo.id, ...own } });
    expect(created).toMatchObject(own);
    const { documentId } = created;
    expect(await articles(host.strapi).update({ documentId, data: { picture: mina.id } })).toMatchObject(own);
  });

  it('stays empty where the picture stays', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'X', picture: jo.id } });
    const update = articles(host.strapi).update;
    expect(await update({ documentId, data: { imageCredit: null, picture: jo.id } })).toMatchObject({
      ...FROM_FILE,
      imageCredit: null,
    });
  });
});

describe('what came from a picture', () => {
  it('goes with it when another is chosen', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'X', picture: jo.id } });
    const { body } = await host.api('put', `${ARTICLES}/${documentId}`, { data: { picture: mina.id } });
    expect(body.data.imageCredit).toMatchObject({ creators: ['Mina Okafor'], text: 'Mina Okafor/AP' });
  });

  it('goes with it when the next says nothing, and when it is taken away', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'X', picture: jo.id } });
    const update = articles(host.strapi).update;
    expect(await update({ documentId, data: { picture: nobody.id } })).toMatchObject(NOTHING);
    await update({ documentId, data: { picture: jo.id } });
    expect(await update({ documentId, data: { picture: null } })).toMatchObject(NOTHING);
  });

  it('is left alone by a save that is not about the picture', async () => {
    const { documentId } = await articles(host.strapi).create({ data: { headline: 'X', picture: jo.id } });
    expect(await articles(host.strapi).update({ documentId, data: { headline: 'Y' } })).toMatchObject(
      FROM_FILE,
    );
  });
});

describe('a clone that is given another picture', () => {
  const original = async (data: object) => {
    const { documentId } = await articles(host.strapi).create({
      data: { headline: 'Ferry', picture: jo.id, ...data },
    });
    return documentId;
  };
  const clone = async (documentId: string, data: object) => {
    const { entries } = await articles(host.strapi).clone({ documentId, data });
    const draft = await articles(host.strapi).findOne({ documentId: entries[0]?.documentId });
    expect(entries[0]?.imageCredit).toEqual(draft?.imageCredit);
    return draft;
  };

  it('says what that picture says', async () => {
    const copy = await clone(await original({}), { picture: mina.id });
    expect(copy).toMatchObject({ imageCredit: { creators: ['Mina Okafor'] } });
  });

  it('says nothing where that picture credits nobody', async () => {
    expect(await clone(await original({}), { picture: nobody.id })).toMatchObject(NOTHING);
  });

  it('keeps what an editor wrote, in the original or for the clone', async () => {
    const imageCredit = { creators: ['Ana Roth'], sources: ['Reuters'], text: 'Ana Roth/Reuters' };
    expect(await clone(await original({ imageCredit }), { picture: mina.id })).toMatchObject({ imageCredit });
    expect(await clone(await original({}), { picture: mina.id, imageCredit })).toMatchObject({ imageCredit });
  });

  it('keeps its credit with its picture', async () => {
    expect(await clone(await original({}), { picture: jo.id })).toMatchObject(FROM_FILE);
    expect(await clone(await original({}), { headline: 'Another' })).toMatchObject(FROM_FILE);
  });
});
