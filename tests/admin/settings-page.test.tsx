import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import SettingsPage from '../../admin/src/pages/settings';
import type { SettingsState } from '../../admin/src/pages/settings/state';
import { registerTrads } from '../../admin/src/translations';

// A busy machine draws the page's many inputs slowly.
jest.setTimeout(60_000);

const get = jest.fn();
const put = jest.fn();
const kept = { get, put };
function client() {
  return kept;
}
function Through({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}
jest.mock('@strapi/strapi/admin', () => ({
  Page: {
    Protect: Through,
    Main: Through,
    Title: () => null,
    Loading: () => <p>Loading</p>,
    Error: () => <p>No</p>,
  },
  Layouts: {
    Header: ({ title, subtitle, primaryAction }: Record<string, ReactNode>) => (
      <header>
        <h1>{title}</h1>
        {subtitle}
        {primaryAction}
      </header>
    ),
    Content: Through,
  },
  useRBAC: () => ({ allowedActions: { canUpdate: true }, isLoading: false }),
  useNotification: () => ({ toggleNotification: () => undefined }),
  useFetchClient: () => client(),
  isFetchError: (error: unknown) => typeof error === 'object' && error !== null && 'response' in error,
}));

const nothing: SettingsState = { revision: 3, file: {}, overrides: {}, changedInFile: [], problems: [] };

const open = async (state: Partial<SettingsState>, language = 'en') => {
  get.mockResolvedValue({ data: { data: { ...nothing, ...state } } });
  const [words] = await registerTrads({ locales: [language] });
  render(
    <IntlProvider locale={language} messages={words?.data}>
      <DesignSystemProvider locale={language}>
        <SettingsPage />
      </DesignSystemProvider>
    </IntlProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
};

it('a house that has set nothing is told so, and starts with its name', async () => {
  const user = await open({});
  expect(screen.getByText(/No rules yet/)).toBeVisible();
  expect(screen.getByText(/No notice: nobody is named/)).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Name of the publication' }), 'Q');
  expect(screen.getByText('© Q. All rights reserved.')).toBeVisible();
  put.mockResolvedValueOnce({
    data: { data: { ...nothing, revision: 4, overrides: { publication: 'Q' } } },
  });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(put).toHaveBeenCalledWith('/newsroom/settings', { revision: 3, overrides: { publication: 'Q' } });
  expect(await screen.findByRole('button', { name: 'Save' })).toBeDisabled();
});

it('a file that was changed since is told of, and its value is put back', async () => {
  const user = await open({
    file: { publication: 'The New Quay' },
    overrides: { publication: 'Ours' },
    changedInFile: ['publication'],
  });
  expect(screen.getByText(/The file was changed since\. In the file: The New Quay/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: "Put the file's value back" }));
  expect(screen.getByRole('textbox', { name: 'Name of the publication' })).toHaveValue('The New Quay');
  expect(screen.queryByText(/The file was changed since/)).toBeNull();
});

it('what does not fit together is said at the top and in its row', async () => {
  const message = 'rules "one" and "two" overlap: both are for "AP"';
  const ap = { source: 'AP', holder: 'AP' };
  await open({
    file: { publication: 'Q', rules: { one: ap } },
    overrides: { 'rules.two': ap },
    problems: [{ path: ['rules', 'two', 'source'], message }],
  });
  const alerts = screen.getAllByRole('alert');
  expect(alerts[0]).toHaveTextContent(message);
  expect(within(screen.getByRole('grid')).getByRole('alert')).toHaveTextContent(message);
});

it('speaks Korean', async () => {
  await open({}, 'ko');
  expect(screen.getByRole('heading', { name: '자사 기사' })).toBeVisible();
});
