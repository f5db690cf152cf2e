import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<true>();

/** Runs a write of the document service, so that the rows it writes are known as its own. */
export const asDocument = <T>(write: () => Promise<T>): Promise<T> => scope.run(true, write);

/** Whether the row at hand is written by the document service; if not, by a query of its own. */
export const insideDocument = (): boolean => scope.getStore() === true;
