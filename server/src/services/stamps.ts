import type { Core } from '@strapi/strapi';
import type {
  ArticleStamp,
  StampJob,
  StampOptions,
  StampPreview,
  StampSelection,
} from '../../../domain/api/stamps';
import type { JobAct } from '../../../domain/stamps';
import type { Ability } from '../platform/access/ability';
import { contentLocales, defaultLocale } from '../platform/locale';
import { houseRules } from '../house/rights';
import { actorOf } from '../platform/actor';
import { articleStampOf, namesOf, type Asked } from '../stamps/article';
import { actOnJob, createJob, findJob, listJobs, reportOf } from '../stamps/jobs';
import { mayKnowRules } from '../stamps/permission';
import { previewOf } from '../stamps/preview';
import { readerOf } from '../stamps/reader';
import { readSelection, typesOf } from '../stamps/selection';
import { markSupplied, readSuppliedCopy } from '../stamps/supplied';
import { stampedTypes, type StampedType } from '../stamps/types';

type SavedArticle = Pick<Asked, 'locale'> & { documentId: string };

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
  /**
   * Marks an article that was never published as copy that brings its own notice, or, with nothing, as none.
   * Gives its stamp as it will be; nothing where `article` gives nothing.
   *
   * @throws ValidationError where the copy names no source or no notice, or where the article was published;
   * ForbiddenError where the editor may not read it, or not change it so.
   */
  supply(uid: string, article: SavedArticle, copy: unknown, ability?: Ability): Promise<ArticleStamp | null>;
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

/** The locale that is asked for, in a type that has any. */
const localeIn = async (
  strapi: Core.Strapi,
  { localized }: StampedType,
  { locale }: Pick<Asked, 'locale'>,
): Promise<string | null> => (localized ? locale || (await defaultLocale(strapi)) : null);

/** What an editor is told of an article's stamp. */
const toldOf = async (
  strapi: Core.Strapi,
  type: StampedType,
  asked: Asked,
  ability: Ability | undefined,
): Promise<ArticleStamp | null> => {
  const stamp = await articleStampOf(strapi, type, asked, readerOf(strapi, ability, type));
  return stamp && { ...stamp, rules: !ability || mayKnowRules(ability) ? stamp.rules : [] };
};

export const stamps = ({ strapi }: { strapi: Core.Strapi }): StampsService => ({
  async options() {
    const types = [...stampedTypes(strapi).values()].map(({ uid, name }) => ({ uid, name }));
    return {
      types,
      rules: namesOf(await houseRules(strapi)),
      locales: await contentLocales(strapi),
    };
  },
  async preview(selection, ability) {
    const readerFor = (type: StampedType) => readerOf(strapi, ability, type);
    return previewOf(strapi, await selectionOf(strapi, selection, ability), readerFor);
  },
  async start(selection, ability) {
    const job = await createJob(strapi, await selectionOf(strapi, selection, ability), actorOf(strapi));
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
    if (!asked) return null;
    await refuseOthers(strapi, asked.selection, ability);
    const job = await actOnJob(strapi, id, act);
    return job && reportOf(job);
  },
  async article(uid, asked, ability) {
    const type = stampedTypes(strapi).get(uid);
    if (!type) return null;
    return toldOf(strapi, type, { ...asked, locale: await localeIn(strapi, type, asked) }, ability);
  },
  async supply(uid, { documentId, ...article }, value, ability) {
    const type = stampedTypes(strapi).get(uid);
    if (!type) return null;
    const copy = value === null ? null : readSuppliedCopy(value);
    const asked = { documentId, locale: await localeIn(strapi, type, article) };
    // Who may not be told what comes of it changes nothing.
    if (!(await toldOf(strapi, type, asked, ability))) return null;
    await markSupplied(strapi, type, asked, copy, ability);
    return toldOf(strapi, type, asked, ability);
  },
});
