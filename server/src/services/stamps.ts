import type { Core } from '@strapi/strapi';
import type { ArticleStamp, JobAct, StampJob, StampOptions, StampPreview } from '../../../domain/stamps';
import { defaultLocale } from '../documents/locale';
import { houseRules } from '../rights';
import { actorOf } from '../stamps/actor';
import { articleStampOf, namesOf, type Asked } from '../stamps/article';
import { actOnJob, createJob, findJob, listJobs, reportOf } from '../stamps/jobs';
import { previewOf } from '../stamps/preview';
import { readSelection } from '../stamps/selection';
import { stampedTypes } from '../stamps/types';
import { stampWorker } from '../stamps/worker';

export interface StampsService {
  options(): Promise<StampOptions>;
  /** @throws ValidationError where the selection is no {@link import('../../../domain/stamps').StampSelection}. */
  preview(selection: unknown): Promise<StampPreview>;
  /** Starts stamping again; the work goes on after the answer. Refuses what `preview` does. */
  start(selection: unknown): Promise<StampJob>;
  jobs(page: number, pageSize: number): Promise<{ data: StampJob[]; total: number }>;
  job(id: number): Promise<StampJob | null>;
  act(id: number, act: JobAct): Promise<StampJob | null>;
  /** Nothing where entries of the type are not stamped. */
  article(uid: string, asked: Asked): Promise<ArticleStamp | null>;
}

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
  async preview(selection) {
    return previewOf(strapi, await readSelection(strapi, selection));
  },
  async start(selection) {
    const job = await createJob(strapi, await readSelection(strapi, selection), actorOf(strapi));
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
  async act(id, act) {
    const job = await actOnJob(strapi, id, act);
    if (act === 'resume') stampWorker(strapi).wake();
    return job && reportOf(job);
  },
  async article(uid, asked) {
    const type = stampedTypes(strapi).get(uid);
    if (!type) return null;
    const locale = type.localized ? asked.locale || (await defaultLocale(strapi)) : null;
    return articleStampOf(strapi, type, { ...asked, locale });
  },
});
