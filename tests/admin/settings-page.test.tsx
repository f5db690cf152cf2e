import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom';
import SettingsPage from '../../admin/src/pages/settings';
import type { SettingsState } from '../../domain/api/settings';
import { registerTrads } from '../../admin/src/translations';
import { forgetServer, server } from './support/server';
import { Store } from './support/store';

beforeEach(forgetServer);

// A busy machine draws the page's many inputs slowly.
jest.setTimeout(180_000);

const put = jest.fn<SettingsState, [unknown]>();
function Through({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}
jest.mock('@strapi/strapi/admin', () => ({
  ...jest.requireActual('./support/strapi-admin'),
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
}));

const nothing: SettingsState = { revision: 3, file: {}, overrides: {}, changedInFile: [], problems: [] };

const open = async (state: Partial<SettingsState>, language = 'en') => {
  server.answer = (_path, _params, { method, body }) =>
    method === 'PUT' ? put(body) : { ...nothing, ...state };
  const [words] = await registerTrads({ locales: [language] });
  const page = (
    <IntlProvider locale={language} messages={words?.data} onError={() => {}}>
      <DesignSystemProvider locale={language}>
        <SettingsPage />
        <Link to="/elsewhere">Elsewhere</Link>
      </DesignSystemProvider>
    </IntlProvider>
  );
  const router = createMemoryRouter([{ path: '*', element: page }]);
  render(
    <Store>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </Store>,
  );
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
};

const section = (name: string) => within(screen.getByRole('region', { name }));
const row = (rule: string) => screen.getByText(rule).closest('li') as HTMLElement;
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
it('a house that has set nothing is told so, and starts with its name', async () => {
  const user = await open({});
  expect(screen.getByText('No source, language or period has a rule yet')).toBeVisible();
  expect(screen.getAllByText(/No notice: nobody is named/)[0]).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Name of the publication' }), 'Q');
  expect(screen.getByText('© Q. All rights reserved.')).toBeVisible();
  put.mockReturnValueOnce({ ...nothing, revision: 4, overrides: { publication: 'Q' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(put).toHaveBeenCalledWith({ revision: 3, overrides: { publication: 'Q' } });
  expect(server.asked).toEqual(['/newsroom/settings', '/newsroom/settings']);
  expect(await screen.findByRole('button', { name: 'Save' })).toBeDisabled();
});

it('a file that was changed since is told of, and its value is put back', async () => {
  const user = await open({
    file: { publication: 'The New Quay' },
    overrides: { publication: 'Ours' },
    changedInFile: ['publication'],
  });
  expect(
    screen.getByText(/The file was changed since\. In the configuration file: The New Quay/),
  ).toBeVisible();
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
  expect(within(row('two')).getByRole('alert')).toHaveTextContent(message);
});

describe('copy of others', () => {
  const file = { publication: 'The Quay', rules: { ap: { source: 'AP', holder: 'The AP' } } };
  const others = () => section('Copy of others');
  const choose = async (user: Awaited<ReturnType<typeof open>>, choice: string) => {
    await user.click(others().getByRole('combobox'));
    await user.click(screen.getByRole('option', { name: choice }));
  };

  it('shows what a story of any source is stamped with, and why', async () => {
    const user = await open({ file });
    const source = box('Try it: a story from');
    expect(others().getByText(/^© \d{4} Coastal Wire$/)).toBeVisible();
    expect(others().getByText(/has no rule: only its name is printed/)).toBeVisible();
    await user.clear(source);
    expect(others().getByText('© The Quay. All rights reserved.')).toBeVisible();
    await user.type(source, 'ap');
    expect(others().getByText('© The AP. All rights reserved.')).toBeVisible();
    expect(others().getByText('By the rule “ap”.')).toBeVisible();
  });

  it.each<[string, string, RegExp]>([
    ['Your own notice and terms', 'house', /© The Quay\. All rights reserved\./],
    ["Nothing: it can't be published", 'refuse', /published only if they bring a notice along/],
  ])('%s is shown at once, saved, and put back', async (choice, otherSources, shown) => {
    const user = await open({ file });
    await choose(user, choice);
    expect(others().getByText(shown)).toBeVisible();
    expect(others().queryByText(/© \d{4} Coastal Wire/)).toBeNull();
    put.mockReturnValueOnce({ ...nothing, file, revision: 4, overrides: { otherSources } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(put).toHaveBeenLastCalledWith({ revision: 3, overrides: { otherSources } });
    await user.click(await others().findByRole('button', { name: 'Back to the standard' }));
    expect(others().getByText(/© \d{4} Coastal Wire/)).toBeVisible();
  });

  it("says in words what the file's choice is", async () => {
    await open({ file: { ...file, otherSources: 'refuse' }, overrides: { otherSources: 'house' } });
    expect(others().getByText("In the configuration file: Nothing: it can't be published")).toBeVisible();
  });

  it("another name of the house's makes copy its own", async () => {
    const user = await open({ file: { ...file, aliases: ['Quay Online'] } });
    await user.type(box('Other names you sign with'), 'Coastal Wire{Enter}');
    expect(others().getByText('This is your own copy.')).toBeVisible();
    put.mockReturnValueOnce({ ...nothing, revision: 4 });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(put).toHaveBeenLastCalledWith({
      revision: 3,
      overrides: { aliases: ['Quay Online', 'Coastal Wire'] },
    });
  });

  it("names of the file's that are put back are those of the file", async () => {
    const user = await open({ file: { ...file, aliases: ['Quay Online'] }, overrides: { aliases: ['QO'] } });
    expect(screen.getByText('In the configuration file: Quay Online')).toBeVisible();
    await user.click(screen.getByRole('button', { name: "Put the file's value back" }));
    expect(
      within(screen.getByRole('list', { name: 'Other names you sign with' })).getByText('Quay Online'),
    ).toBeVisible();
  });
});

describe('what stands in braces', () => {
  const file = {
    publication: 'The Quay',
    styles: {
      dateline: 'template',
      credit: 'template',
      datelineTemplate: { template: '{city}' },
      creditTemplate: '{creators}',
    },
    templates: { en: '© {holder}' },
    usageTerms: { en: 'For {publication}.' },
  };
  const notice = () => within(screen.getByRole('group', { name: 'Copyright notice' })).getByRole('textbox');
  const terms = () => within(screen.getByRole('group', { name: 'Usage terms' })).getByRole('textbox');

  it('is looked at as it is typed, and never shown raw', async () => {
    const user = await open({ file });
    const inputs = [
      notice(),
      terms(),
      box('Web address of an article'),
      box('Your own dateline'),
      box('Your own credit line'),
    ];
    const examples = screen.getAllByRole('status');
    for (const input of inputs) {
      await user.click(input);
      await user.paste(' {nope}');
      expect(input).toHaveAccessibleDescription(/\{nope\} can't be filled in; use \{/);
      for (const example of examples) expect(example).not.toHaveTextContent('nope');
      await user.keyboard('{Backspace}');
      expect(input).not.toHaveAccessibleDescription(/can't be filled in/);
      for (const example of examples) expect(example).not.toHaveTextContent('nope');
    }
    await user.click(screen.getByRole('button', { name: 'Save' }));
    for (const input of inputs) expect(input).toHaveAccessibleDescription(/A brace has lost its other one/);
  });

  it('is looked at in a rule too', async () => {
    const user = await open({
      file: { ...file, rules: { ap: { source: 'AP', holder: 'AP', templates: { en: '© {holder}' } } } },
    });
    await user.click(screen.getByRole('button', { name: 'Edit the rule “ap”' }));
    const dialog = within(screen.getByRole('dialog'));
    const text = within(dialog.getByRole('group', { name: 'Copyright notice' })).getByRole('textbox');
    await user.click(text);
    await user.paste(' {nope}');
    expect(text).toHaveAccessibleDescription(/\{nope\} can't be filled in/);
    expect(dialog.getByRole('status')).not.toHaveTextContent('nope');
  });
});

describe('leaving', () => {
  const leave = () => screen.getByRole('link', { name: 'Elsewhere' });
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is asked about while something is changed, and free before and after', async () => {
    const user = await open({ file: { publication: 'Q' } });
    expect(closing()).toBe(false);
    await user.type(box('Name of the publication'), 'R');
    expect(closing()).toBe(true);
    await user.click(leave());
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }));
    expect(box('Name of the publication')).toHaveValue('QR');
    await waitFor(() => expect(leave()).toHaveFocus());
    put.mockReturnValueOnce({ ...nothing, revision: 4, overrides: { publication: 'QR' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(closing()).toBe(false));
  });
});

describe('the focus is where it was', () => {
  it('after a rule is left, and after one is added', async () => {
    const user = await open({ file: { publication: 'Q' } });
    const add = screen.getByRole('button', { name: 'Add a rule' });
    await user.click(add);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(add).toHaveFocus());
    await user.click(add);
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Source' }), 'AP');
    await user.type(dialog.getByRole('textbox', { name: 'Copyright holder' }), 'AP');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(row('ap')).toBeVisible();
    await waitFor(() => expect(add).toHaveFocus());
  });

  it('after a conflict, which takes it', async () => {
    const user = await open({ file: { publication: 'Q' } });
    await user.type(box('Name of the publication'), 'R');
    put.mockImplementationOnce(() => {
      const state = { ...nothing, file: { publication: 'Q' }, revision: 4, overrides: { site: 'x.example' } };
      throw Object.assign(new Error('late'), { status: 409, details: { state } });
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const keep = await screen.findByRole('button', { name: /Go on with my changes/ });
    expect(keep).toHaveFocus();
    await user.click(keep);
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
  });
});

it('speaks Korean', async () => {
  await open({}, 'ko');
  expect(screen.getByRole('heading', { name: '자사 기사' })).toBeVisible();
});
