import { type ReactNode, useState } from 'react';
import { Provider, type ProviderProps } from 'react-redux';

/** What makes the panel's own store; Strapi does not export it. */
const { configureStore } = jest.requireActual<{ configureStore: () => ProviderProps['store'] }>(
  '../../../node_modules/@strapi/admin/dist/admin/admin/src/core/store/configure.js',
);

/** The store of Strapi's panel, where its `adminApi` keeps what the server said: a new one for each page. */
export const Store = ({ children }: { children: ReactNode }) => {
  const [store] = useState(configureStore);
  return <Provider store={store}>{children}</Provider>;
};
