interface Sent {
  method: string;
  body: unknown;
  signal?: AbortSignal | null;
}

/** What the server answers; a thrown error with a `status` is its refusal, and one without is no answer. */
type Answer = (path: string, params: Record<string, string>, sent: Sent) => unknown;

const refuse: Answer = () => {
  throw Object.assign(new Error('Forbidden'), { status: 403 });
};

/** The server that Strapi's own requests reach in jsdom, as the test has set it. */
export const server: { answer: Answer; asked: string[] } = { answer: refuse, asked: [] };

export const forgetServer = (): void => {
  server.answer = refuse;
  server.asked = [];
};

/** An answer that has more than its data: the pages of a list. */
export class WholeAnswer {
  constructor(readonly body: object) {}
}

/** Bodies go over the wire: what a test holds of them stays its own. */
const response = (status: number, body: object) => ({
  ok: status < 400,
  status,
  headers: new Headers(),
  json: async () => JSON.parse(JSON.stringify(body)) as unknown,
});

const refusal = (error: unknown) => {
  if (!(error instanceof Error && 'status' in error)) throw error;
  const { name, message, status } = error;
  return response(Number(status), { data: null, error: { details: {}, ...error, name, message, status } });
};

const aborted = (signal?: AbortSignal | null): Promise<never> =>
  new Promise((_, fail) =>
    signal?.addEventListener('abort', () =>
      fail(Object.assign(new Error('Aborted'), { name: 'AbortError' })),
    ),
  );

const reply = async (address: string, { method = 'GET', body, signal }: RequestInit) => {
  const { pathname, searchParams } = new URL(address);
  server.asked.push(pathname);
  const sent = { method, body: typeof body === 'string' ? JSON.parse(body) : undefined, signal };
  try {
    const data = await server.answer(pathname, Object.fromEntries(searchParams), sent);
    // The Content Manager's own lists of relations come so; a test that says nothing of them has none.
    if (pathname.startsWith('/content-manager/relations/') && Array.isArray(data))
      return response(200, { results: data });
    return response(200, data instanceof WholeAnswer ? data.body : { data });
  } catch (error) {
    return refusal(error);
  }
};

Object.assign(window, { strapi: { backendURL: 'http://strapi.example' } });
Object.assign(globalThis, {
  fetch: (address: string, init: RequestInit = {}) =>
    Promise.race([reply(address, init), aborted(init.signal)]),
});
