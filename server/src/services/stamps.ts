import type { Core } from '@strapi/strapi';
import type {
  ArticleStamp,
  JobAct,
  StampJob,
  StampOptions,
  StampPreview,
  StampSelection,
} from '../../../domain/stamps';
import type { Ability } from '../access/ability';
import { defaultLocale } from '../documents/locale';
import { houseRules } from '../rights';
import { actorOf } from '../stamps/actor';
import { articleStampOf, namesOf, type Asked } from '../stamps/article';
import { actOnJob, createJob, findJob, listJobs, reportOf } from '../stamps/jobs';
import { mayKnowRules } from '../stamps/permission';
import { previewOf } from '../stamps/preview';
import { readerOf } from '../stamps/reader';
import { readSelection, typesOf } from '../stamps/selection';
import { stampedTypes, type StampedType } from '../stamps/types';
import { stampWorker } from '../stamps/worker';

/** An `ability` is that of an editor who asks; without one it is code of the house's own, which may read all. */
export interface StampsService {
  options(): Promise<StampOptions>;
  /**
   * @throws ValidationError where the selection is no {@link import('../../../domain/stamps').StampSelection};
   * ForbiddenError where it names an article that the editor may not read or not stamp again.
   */
  preview(selection: unknown, ability?: Ability): Promise<StampPreview>;
  /** Starts stamping again; the work goes on after the answer. Refuses what `preview` does. */
  start(selection: unknown, ability?: Ability): Promise<StampJob>;
  jobs(page: number, pageSize: number): Promise<{ data: StampJob[]; total: number }>;
  job(id: number): Promise<StampJob | null>;
  /** @throws ForbiddenError where the editor may not stamp its articles again. */
  act(id: number, act: JobAct, ability?: Ability): Promise<StampJob | null>;
  /**
   * Nothing where entries of the type are not stamped, or there is no such entry.
   *
   * @throws ForbiddenError where the editor may not read it.
   */
  article(uid: string, asked: Asked, ability?: Ability): Promise<ArticleStamp | null>;
}

/** @throws ForbiddenError where the editor may not stamp what is selected */
const refuseOthers = async (
  strapi: Core.Strapi,
  selection: StampSelection,
  ability: Ability | undefined,
): Promise<void> => {
  for (const type of typesOf(strapi, selection))
    await readerOf(strapi, ability, type).refuseOthers(selection);
};

/** A selection of articles that the editor may read and stamp again. */
const selectionOf = async (
  strapi: Core.Strapi,
  value: unknown,
  ability: Ability | undefined,
): Promise<StampSelection> => {
  const selection = await readSelection(strapi, value);
  for (const type of typesOf(strapi, selection))
    await readerOf(strapi, ability, type).refuseUnread(selection);
  await refuseOthers(strapi, selection, ability);
  return selection;
};

export const stamps = ({ strapi }: { strapi: Core.Strapi }): StampsService => ({
  async options() {
    const types = [...stampedTypes(strapi).values()].map(({ uid, name }) => ({ uid, name }));
    const locales = await strapi.plugin('i18n').service('locales').find();
    return {
      types,
      rules: namesOf(await houseRules(strapi)),
      locales: locales.map(({ code, name }: { code: string; name: string }) => ({ code, name })),
    };
  },
  async preview(selection, ability) {
    const readerFor = (type: StampedType) => readerOf(strapi, ability, type);
    return previewOf(strapi, await selectionOf(strapi, selection, ability), readerFor);
  },
  async start(selection, ability) {
    const job = await createJob(strapi, await selectionOf(strapi, selection, ability), actorOf(strapi));
    stampWorker(strapi).wake();
    return reportOf(job);
  },
  async jobs(page, pageSize) {
    const { rows, total } = await listJobs(strapi, page, pageSize);
    return { data: rows.map(reportOf), total };
  },
  async job(id) {
    const job = await findJob(strapi, id);
    return job && reportOf(job);
  },
  async act(id, act, ability) {
    const asked = await findJob(strapi, id);
    if (asked) await refuseOthers(strapi, asked.selection, ability);
    const job = await actOnJob(strapi, id, act);
    if (act === 'resume') stampWorker(strapi).wake();
    return job && reportOf(job);
  },
  async article(uid, asked, ability) {
    const type = stampedTypes(strapi).get(uid);
    if (!type) return null;
    const locale = type.localized ? asked.locale || (await defaultLocale(strapi)) : null;
    const reader = readerOf(strapi, ability, type);
    const stamp = await articleStampOf(strapi, type, { ...asked, locale }, reader);
    return stamp && { ...stamp, rules: !ability || mayKnowRules(ability) ? stamp.rules : [] };
  },
});
