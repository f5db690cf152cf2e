import { factories, type Core } from '@strapi/strapi';
import { isObject } from '../../../domain/shape';
import { notFound, refuse } from '../platform/errors';
import { ARTICLE } from '../platform/uids';
import { withoutSuppliedCopy } from '../stamps/supplied';

/** Strapi's own five actions, and that of copy which brings its own notice. */
export const article = factories.createCoreController(ARTICLE, ({ strapi }) => ({
  /**
   * `POST` and `PUT` as Strapi's own, with `source`, `copyrightNotice` and, where the copy says them,
   * `copyrightHolder`, `copyrightYear` and `usageTerms` in the data; nobody else may send the last four.
   */
  async supply(this: Core.CoreAPI.Controller.Base, ctx: Parameters<Core.ControllerHandler>[0]) {
    await this.validateQuery(ctx);
    const query = await this.sanitizeQuery(ctx);
    const { data } = (ctx.request.body ?? {}) as { data?: unknown };
    if (!isObject(data)) return refuse([{ path: ['data'], message: 'must be an object' }]);
    const { copy, rest } = withoutSuppliedCopy(data);
    await this.validateInput(rest, ctx);
    const params = {
      ...query,
      data: { ...((await this.sanitizeInput(rest, ctx)) as object), ...copy },
      supplied: true,
    };
    const { id } = ctx.params as { id?: string };
    const service = strapi.service(ARTICLE) as {
      create(params: object): Promise<unknown>;
      update(id: string, params: object): Promise<unknown>;
    };
    const article = id === undefined ? await service.create(params) : await service.update(id, params);
    if (!article) return notFound('There is no such article');
    if (id === undefined) ctx.status = 201;
    return this.transformResponse(await this.sanitizeOutput(article, ctx));
  },
}));
