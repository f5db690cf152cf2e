import { FILE } from '../../../server/src/pictures/asset';
import { ARTICLE, CORRESPONDENT } from '../../../server/src/platform/uids';
import { articles, documents } from './articles';
import { bare } from './credited-pictures';
import type { Host } from './host';
import { OLD, makeOld, restamp } from './restamp';
import { uploadOne } from './uploads';

/** What only those may read who may read the article of somebody else. */
export const SECRET = {
  headline: 'Minister about to resign',
  source: 'Whistle Wire',
  byline: 'Hidden Name',
  notice: OLD,
  credit: 'Whistle Pictures',
};

/** What the routes are asked about: rows of somebody else's, and one's own. */
export interface Rows {
  theirs: { article: string; draft: string; picture: number; correspondent: string; coverage: string };
  mine: { article: string; picture: number };
  job: number;
}

const picture = async (host: Host, createdBy: number): Promise<number> => {
  const { id } = await uploadOne(host, { name: 'quay.jpg', bytes: await bare().jpeg().toBuffer() }, 'admin');
  await host.strapi.db.query(FILE).update({ where: { id }, data: { createdBy } });
  return id;
};

/** A published article with an unpublished edit, a draft, and the pictures of both, of one editor and of another. */
export const addSecrets = async (host: Host, ownId: number): Promise<Rows> => {
  const write = articles(host.strapi);
  const [theirPicture, myPicture] = [await picture(host, host.editor), await picture(host, ownId)];

  const theirs = await write.create({
    data: { headline: 'Out', picture: theirPicture, createdBy: host.editor },
    status: 'published',
  });
  const { headline, source, byline, credit } = SECRET;
  const imageCredit = { creators: [], sources: [credit], text: credit };
  const edit = { headline, source, byline, imageCredit };
  await write.update({ documentId: theirs.documentId, data: edit });
  await makeOld(host, theirs.documentId);
  const draft = await write.create({
    data: { headline, source, byline, picture: theirPicture, createdBy: host.editor },
  });
  const mine = await write.create({
    data: { headline: 'Mine', picture: myPicture, createdBy: ownId },
    status: 'published',
  });
  await makeOld(host, mine.documentId, { copyrightNotice: '© 2020 Mine' });

  const correspondent = await documents(host.strapi, CORRESPONDENT).create({ data: { name: 'Jo' } });
  const coverage = await documents(host.strapi, 'plugin::newsroom.special-coverage').create({
    data: { title: 'Storms' },
  });
  const job = await restamp(host, { type: ARTICLE, documents: ['nobody'] });
  return {
    theirs: {
      ...{ article: theirs.documentId, draft: draft.documentId, picture: theirPicture },
      ...{ correspondent: correspondent.documentId, coverage: coverage.documentId },
    },
    mine: { article: mine.documentId, picture: myPicture },
    job: job.id,
  };
};
