/**
 * `@strapi/strapi/admin` for jsdom: Strapi's own module, with its server and the document of its Content
 * Manager as the test has set them.
 */
export * from '@strapi/admin/strapi-admin';

interface Options {
  params?: Record<string, unknown>;
  signal?: AbortSignal;
}

/** What the server answers to a GET; a thrown error is its refusal. */
type Answer = (path: string, params: Record<string, unknown>, signal?: AbortSignal) => unknown;

const refused = (): never => {
  throw new Error('Forbidden');
};

export const server: { answer: Answer; asked: string[] } = { answer: refused, asked: [] };
/** The document that the page of the Content Manager is about. */
export const page: { document?: object; meta?: object; schema?: object } = {};

const get = async (path: string, { params = {}, signal }: Options = {}) => {
  server.asked.push(path);
  return { data: { data: await server.answer(path, params, signal) } };
};
const client = { get };

export const useFetchClient = () => client;
export const getFetchClient = () => client;
export const unstable_useDocument = (_: object, { skip }: { skip: boolean }) => (skip ? {} : page);

export const forgetServer = (): void => {
  server.answer = refused;
  server.asked = [];
  for (const key of Object.keys(page) as (keyof typeof page)[]) delete page[key];
};
