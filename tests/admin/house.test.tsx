import './support/browser';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { useHouse } from '../../admin/src/house/use-house';

const get = jest.fn();
jest.mock('@strapi/strapi/admin', () => ({ getFetchClient: () => ({ get }) }));

const Field = () => <p>{useHouse()?.styles.dateline ?? 'none'}</p>;
const page = () => render([<Field key="one" />, <Field key="two" />]);

it('is asked for once by all fields of a page, and anew by the next page', async () => {
  get.mockResolvedValueOnce({ data: { data: { timeZone: 'UTC', styles: { dateline: 'ap' } } } });
  const first = page();
  expect(await screen.findAllByText('ap')).toHaveLength(2);
  expect(get.mock.calls).toEqual([['/newsroom/house']]);
  first.unmount();
  get.mockResolvedValueOnce({ data: { data: { timeZone: 'UTC', styles: { dateline: 'dpa' } } } });
  page();
  expect(await screen.findAllByText('dpa')).toHaveLength(2);
});

it('is not known to those who may not ask', async () => {
  get.mockRejectedValueOnce(new Error('Forbidden'));
  page();
  expect(await screen.findAllByText('none')).toHaveLength(2);
});
