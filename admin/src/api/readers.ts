/** A request on its way, as Strapi's `adminApi` hands it out. */
export interface Request<Data> {
  abort(): void;
  unwrap(): Promise<Data>;
}

interface Readers {
  count: number;
  requests: Set<Pick<Request<unknown>, 'abort'>>;
}

/** Who waits for what, by its key. `adminApi` shares requests, and lets them run on when the last has left. */
const readers = new Map<string, Readers>();

/**
 * Notes that somebody waits for a request; gives the way to say that they don't any more. It is aborted with
 * its last reader, unless another one comes in the same moment: a part of the page that is drawn anew.
 */
export const read = (key: string, request: Pick<Request<unknown>, 'abort'>): (() => void) => {
  const all = readers.get(key) ?? { count: 0, requests: new Set() };
  readers.set(key, all);
  all.count += 1;
  all.requests.add(request);
  let isReading = true;
  return () => {
    if (!isReading) return;
    isReading = false;
    all.count -= 1;
    setTimeout(() => {
      if (all.count > 0) return;
      for (const one of all.requests) one.abort();
      if (readers.get(key) === all) readers.delete(key);
    });
  };
};
