import { ARTICLE } from '../../server/src/platform/uids';
import { articles } from './support/articles';
import { startHost, type Host } from './support/host';

/** Set it higher to try harder: `SLUG_WRITES=2000`. */
const WRITES = Number(process.env.SLUG_WRITES ?? 200);
const WRITERS = 8;
const HEADLINE = 'Ferries sail again';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

type Act = (documentId: string, n: number) => Promise<string> | Promise<Promise<string>>;

/** What a desk does with stories of one headline; each act gives the document that the next goes on with. */
const actsOf = (): Act[] => {
  const write = articles(host.strapi);
  return [
    async () => (await write.create({ data: { headline: HEADLINE } })).documentId,
    async (documentId) => (await write.publish({ documentId })).entries[0]?.documentId ?? documentId,
    async (documentId, n) => {
      await write.update({ documentId, data: { summary: `Summary ${n}` } });
      return documentId;
    },
    async (documentId) => (await write.publish({ documentId })).entries[0]?.documentId ?? documentId,
    async (documentId) => (await write.clone({ documentId })).documentId,
    async (documentId, n) =>
      (await write.update({ documentId, data: { headline: `Working title ${n}` } })).documentId,
    async (documentId) => (await write.update({ documentId, data: { headline: HEADLINE } })).documentId,
    async (documentId) => (await write.publish({ documentId })).entries[0]?.documentId ?? documentId,
    async () => (await write.create({ data: { headline: HEADLINE }, status: 'published' })).documentId,
    // As the Content Manager publishes: the save and the publication in one transaction.
    (_documentId, n) =>
      host.strapi.db.transaction(async () => {
        const { documentId } = await write.create({ data: { headline: `Working title ${n}` } });
        await write.update({ documentId, data: { headline: HEADLINE } });
        await write.publish({ documentId });
        return documentId;
      }),
  ];
};

it(
  `lets ${WRITERS} writers of one headline work at once: no write fails, no address is given twice`,
  async () => {
    const acts = actsOf();
    const errors: string[] = [];
    const writer = async (w: number) => {
      let documentId = '';
      for (let i = 0; i < WRITES / WRITERS; i += 1) {
        const act = acts[documentId ? i % acts.length : 0];
        try {
          documentId = (await act?.(documentId, w * WRITES + i)) ?? '';
        } catch (error) {
          errors.push(`${i % acts.length}: ${(error as Error).message.slice(-200)}`);
          documentId = '';
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, w) => writer(w)));
    expect(errors).toEqual([]);

    const rows: { slug: string; documentId: string }[] = await host.strapi.db
      .query(ARTICLE)
      .findMany({ select: ['slug', 'documentId'] });
    const documentsBySlug = new Map<string, Set<string>>();
    for (const { slug, documentId } of rows)
      documentsBySlug.set(slug, (documentsBySlug.get(slug) ?? new Set()).add(documentId));
    expect([...documentsBySlug].filter(([, documents]) => documents.size > 1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(WRITES / 3);
  },
  60_000 + WRITES * 200,
);
