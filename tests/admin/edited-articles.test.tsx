import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router-dom';
import type { EditedArticle } from '../../admin/src/api/articles';
import EditedArticles from '../../admin/src/widgets/EditedArticles';
import { forgetServer, server, WholeAnswer } from './support/server';
import { Store } from './support/store';

beforeEach(forgetServer);

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();
const article: EditedArticle = {
  documentId: 'abc',
  locale: 'ko',
  headline: '여객선 다시 뜬다',
  status: 'modified',
  updatedAt: ago(5 * 60 + 2),
  updatedBy: { firstname: 'Seo-yeon', lastname: 'Han', username: null },
};

const open = () =>
  render(
    <Store>
      <IntlProvider locale="en" onError={() => {}}>
        <DesignSystemProvider locale="en">
          <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            <EditedArticles />
          </MemoryRouter>
        </DesignSystemProvider>
      </IntlProvider>
    </Store>,
  );

const show = (...results: EditedArticle[]) => {
  const asked: Record<string, string>[] = [];
  server.answer = (_path, params) => {
    asked.push(params);
    return new WholeAnswer({ results, pagination: {} });
  };
  open();
  return asked;
};

test('an article has its headline, state, who and when, and leads to its form', async () => {
  const asked = show(article);
  const row = within(await screen.findByRole('listitem'));
  expect(row.getByRole('link', { name: '여객선 다시 뜬다' })).toHaveAttribute(
    'href',
    '/content-manager/collection-types/plugin::newsroom.article/abc?plugins[i18n][locale]=ko',
  );
  expect(row.getByText('Seo-yeon Han · 5 minutes ago · ko')).toBeInTheDocument();
  expect(row.getByText('modified')).toBeInTheDocument();
  expect(server.asked).toEqual(['/content-manager/collection-types/plugin::newsroom.article']);
  expect(asked).toEqual([expect.objectContaining({ sort: 'updatedAt:DESC', locale: '*', pageSize: '5' })]);
});

test.each<[string, Partial<EditedArticle>, string]>([
  ['this moment', { updatedAt: ago(0) }, 'Seo-yeon Han · now · ko'],
  ['hours ago', { updatedAt: ago(3 * 3600) }, 'Seo-yeon Han · 3 hours ago · ko'],
  ['yesterday', { updatedAt: ago(86_400) }, 'Seo-yeon Han · yesterday · ko'],
  ['by nobody, in no language', { updatedBy: null, locale: null }, '5 minutes ago'],
  ['by somebody with a name of their own', { updatedBy: { username: 'desk' } }, 'desk · 5 minutes ago · ko'],
])('edited %s', async (_what, more, said) => {
  show({ ...article, ...more });
  expect(await screen.findByText(said)).toBeInTheDocument();
});

test('what a role may not read is not there, and the article is still named', async () => {
  show({ documentId: 'abc', updatedAt: article.updatedAt });
  expect(await screen.findByRole('link', { name: 'abc' })).toBeInTheDocument();
});

test('where nothing was edited it says so', async () => {
  show();
  expect(await screen.findByText('No edited entries')).toBeInTheDocument();
});

test('a role that may not see the list is told that it failed', async () => {
  // Which is what the server says unless a test has it say something else.
  open();
  expect(await screen.findByText(/Couldn't load widget content/)).toBeInTheDocument();
});
