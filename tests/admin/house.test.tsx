import './support/browser';
import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useHouse } from '../../admin/src/api/house';
import { forgetServer, server } from './support/server';
import { Store } from './support/store';

const HOUSE = '/newsroom/house';

const Field = () => <p>{useHouse()?.styles.dateline ?? 'none'}</p>;

const page = (fields: ReactNode) => (
  <IntlProvider locale="en">
    <Store>{fields}</Store>
  </IntlProvider>
);
const fields = [<Field key="one" />, <Field key="two" />];

beforeEach(forgetServer);

const answer = (dateline: string) => {
  server.answer = () => ({ timeZone: 'UTC', styles: { dateline } });
};

it('is asked for once by all fields of a page, and not again by the next page', async () => {
  answer('ap');
  const { rerender } = render(page(fields));
  expect(await screen.findAllByText('ap')).toHaveLength(2);
  rerender(page(null));
  rerender(page(fields));
  expect(screen.getAllByText('ap')).toHaveLength(2);
  expect(server.asked).toEqual([HOUSE]);
});

it('is not known to those who may not ask', async () => {
  render(page(fields));
  await waitFor(() => expect(server.asked).toEqual([HOUSE]));
  expect(await screen.findAllByText('none')).toHaveLength(2);
});

it('is asked for again by the next page where it could not be had', async () => {
  const { rerender } = render(page(fields));
  await waitFor(() => expect(server.asked).toEqual([HOUSE]));
  rerender(page(null));
  answer('dpa');
  rerender(page(fields));
  expect(await screen.findAllByText('dpa')).toHaveLength(2);
  expect(server.asked).toEqual([HOUSE, HOUSE]);
});
