import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { onePerServer } from '../one-per-server';
import { FILE, type Asset } from './asset';
import { isLocal } from './fetch';
import { known } from './known';
import { logLine, reasonOf } from '../log-line';

const BATCH = 100;
/** Between two pictures: the newsroom at work comes first. */
const PAUSE_MS = 5;

const nextAfter = (strapi: Core.Strapi, id: number): Promise<Asset[]> =>
  strapi.db.query(FILE).findMany({
    where: { id: { $gt: id }, newsroomCredited: { $null: true }, mime: { $startsWith: 'image/' } },
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

export interface OlderPictures {
  /** Begins to read them, in the background. */
  begin(): void;
  /** Finishes the picture at hand; the next start goes on. */
  end(): Promise<void>;
}

/**
 * Reads the pictures that are older than the plugin, so that lists know whom they credit. Only those on this
 * server's own disk: to fetch a whole archive from a store costs its owner money, and each is read when it
 * is first asked for.
 */
const createReader = (strapi: Core.Strapi): OlderPictures => {
  let ending = false;
  let reading: Promise<void> = Promise.resolve();

  const readAll = async (): Promise<void> => {
    let [last, count] = [0, 0];
    for (let batch = await nextAfter(strapi, last); batch.length > 0; batch = await nextAfter(strapi, last)) {
      for (const asset of batch) {
        if (ending) return;
        last = asset.id;
        const { newsroomCredited } = await known(strapi, asset);
        if (newsroomCredited !== null) count += 1;
        await wait(PAUSE_MS);
      }
    }
    if (count > 0) strapi.log.info(`newsroom: read ${count} pictures that were here before the plugin was`);
  };

  return {
    begin() {
      if (!isLocal(strapi)) return;
      reading = readAll().catch((error: Error) => {
        strapi.log.error(logLine(`newsroom: older pictures: ${reasonOf(error)}`));
      });
    },
    async end() {
      ending = true;
      await reading;
    },
  };
};

/** The one reader of this server. */
export const olderPictures = onePerServer(createReader);
