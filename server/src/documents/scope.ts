import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Runs a write of the document service, so that the rows it writes are known as its own. */
export const asDocument = <T>(action: string, write: () => Promise<T>): Promise<T> =>
  scope.run(action, write);

/** The action of the document service that writes the row at hand; nothing where a query of its own does. */
export const documentAction = (): string | undefined => scope.getStore();
