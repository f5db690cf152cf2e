import './support/browser';
import '@testing-library/jest-dom';
import { DesignSystemProvider } from '@strapi/design-system';
import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router-dom';
import { UncreditedTable } from '../../admin/src/pages/uncredited-pictures/UncreditedTable';
import { registerTrads } from '../../admin/src/translations';
import UncreditedPictures from '../../admin/src/widgets/UncreditedPictures';
import type { UncreditedPicture } from '../../domain/api/pictures';
import { forgetServer, server, WholeAnswer } from './support/server';
import { Store } from './support/store';

beforeEach(forgetServer);

const FERRY: UncreditedPicture = {
  id: 4,
  name: 'ferry.jpg',
  url: '/uploads/ferry.jpg',
  thumbnail: '/uploads/thumbnail_ferry.jpg',
  articles: [
    { documentId: 'abc', locale: 'en', headline: 'Ferries sail again', published: true },
    { documentId: 'abc', locale: 'ko', headline: '여객선 다시 뜬다', published: false },
  ],
};
const REMOTE: UncreditedPicture = { id: 3, name: 'x.jpg', url: 'https://cdn.example/x.jpg', articles: [] };

const answer = (data: UncreditedPicture[], total = data.length) => {
  const meta = { pagination: { page: 1, pageSize: 4, pageCount: 1, total } };
  server.answer = () => new WholeAnswer({ data, meta });
};

let languages: Awaited<ReturnType<typeof registerTrads>>;
beforeAll(async () => {
  languages = await registerTrads({ locales: ['en', 'ko'] });
});

const show = (element: React.ReactElement, language = 'en') => {
  const words = languages.find(({ locale }) => locale === language);
  return render(
    <Store>
      <IntlProvider locale={language} messages={words?.data} onError={() => {}}>
        <DesignSystemProvider locale={language}>
          <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            {element}
          </MemoryRouter>
        </DesignSystemProvider>
      </IntlProvider>
    </Store>,
  );
};

test('the widget says how many there are and links the articles in their languages', async () => {
  answer([FERRY, REMOTE], 12);
  const { container } = show(<UncreditedPictures />);
  expect(await screen.findByText('12 pictures in use without a credit')).toBeInTheDocument();
  const article = '/content-manager/collection-types/plugin::newsroom.article/abc?plugins[i18n][locale]=';
  expect(screen.getByRole('link', { name: 'Ferries sail again' })).toHaveAttribute('href', `${article}en`);
  expect(screen.getByRole('link', { name: '여객선 다시 뜬다' })).toHaveAttribute('href', `${article}ko`);
  expect([...container.querySelectorAll('img')].map(({ src }) => src)).toEqual([
    'http://strapi.example/uploads/thumbnail_ferry.jpg',
    'https://cdn.example/x.jpg',
  ]);
});

test('one picture is one', async () => {
  answer([FERRY]);
  show(<UncreditedPictures />);
  expect(await screen.findByText('1 picture in use without a credit')).toBeInTheDocument();
});

test('none, and no answer', async () => {
  answer([]);
  const { unmount } = show(<UncreditedPictures />);
  expect(await screen.findByText('Every picture in use has its credit')).toBeInTheDocument();
  unmount();
  server.answer = () => {
    throw new Error('no answer');
  };
  show(<UncreditedPictures />);
  expect(await screen.findByText('Something went wrong')).toBeInTheDocument();
});

test('the table says which articles readers have, in Korean too', () => {
  show(<UncreditedTable pictures={[FERRY]} />, 'ko');
  expect(screen.getByText('en · 게시됨')).toBeInTheDocument();
  expect(screen.getByText('ko · 초안')).toBeInTheDocument();
});
