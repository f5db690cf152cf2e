import type { Core } from '@strapi/strapi';
import { RSL_TYPE, tdmHeaders, tdmrep } from '../../../domain/rights';
import { house } from '../house';
import type { Context } from '../platform/context';

type Answer = Pick<Context, 'method' | 'path' | 'status' | 'body' | 'set' | 'append'>;

const TDMREP = '/.well-known/tdmrep.json';

/** Below the content API's prefix, which the host may set. */
const publicPath = (strapi: Core.Strapi): string => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  return `${prefix.replace(/\/$/, '')}/newsroom`;
};

const isRead = ({ method }: Answer): boolean => method === 'GET' || method === 'HEAD';

/** Logs the first of several faults in a row: every answer would repeat it. */
const faultLog = (strapi: Core.Strapi) => {
  let told = false;
  return {
    fault(error: unknown): void {
      if (!told) strapi.log.error(`newsroom: machines are not told of the house's rights: ${String(error)}`);
      told = true;
    },
    passed(): void {
      told = false;
    },
  };
};

/**
 * Tells machines of the house's rights where it is switched on: in the headers of every public answer of
 * the plugin, and at `/.well-known/tdmrep.json` unless the host answers there itself.
 *
 * It only tells: what was asked for is done and perhaps written by then, and no fault of this one may make
 * its answer look like a failure.
 */
export const tellMachines = (strapi: Core.Strapi): void => {
  const below = publicPath(strapi);
  const log = faultLog(strapi);
  const tellOf = async (ctx: Answer): Promise<void> => {
    const { machineTerms } = await house(strapi);
    const headers = tdmHeaders(machineTerms);
    if (Object.keys(headers).length === 0) return;
    ctx.set(headers);
    ctx.append('Link', `<${below}/license.xml>; rel="license"; type="${RSL_TYPE}"`);
  };
  const serveTdmrep = async (ctx: Answer): Promise<void> => {
    const rules = tdmrep((await house(strapi)).machineTerms);
    if (!rules) return;
    ctx.status = 200;
    ctx.body = rules;
    ctx.set({ 'Content-Type': 'application/json; charset=utf-8' });
  };
  strapi.server.use(async (context, next) => {
    const ctx: Answer = context;
    await next();
    try {
      if (ctx.path === below || ctx.path.startsWith(`${below}/`)) await tellOf(ctx);
      else if (ctx.path === TDMREP && isRead(ctx) && ctx.status === 404) await serveTdmrep(ctx);
      else return;
      log.passed();
    } catch (error) {
      log.fault(error);
    }
  });
};
