import { Problem } from '../lib/problem.mjs';

/** What a visitor opens first; each answers without a token and with something worth seeing. */
const ADDRESSES = [
  {
    shows: 'the newest articles in English, with pictures, by-lines and coverage',
    path: '/api/newsroom/articles?locale=en&sort=firstPublishedAt:desc&populate=*',
  },
  {
    shows: 'one special coverage with its articles, the latest first',
    path:
      '/api/newsroom/special-coverages?filters[slug][$eq]=the-northern-route&populate[articles][fields]=' +
      'headline,byline,datelineCity,copyrightNotice&populate[articles][sort]=firstPublishedAt:desc',
  },
  {
    shows: 'what was filed from Busan, in Korean',
    path:
      `/api/newsroom/articles?locale=ko&filters[datelineCity][$eq]=${encodeURIComponent('부산')}` +
      '&fields=headline,dateline,imageCredit,byline,copyrightNotice',
  },
];

/**
 * The addresses, each looked at first.
 *
 * @returns {Promise<{ shows: string, url: string }[]>}
 * @throws {Problem} if one of them has nothing to show
 */
export const readAddresses = (address) =>
  Promise.all(
    ADDRESSES.map(async ({ shows, path }) => {
      const url = `${address}${path}`;
      const answer = await fetch(url);
      const body = answer.ok ? await answer.json() : undefined;
      if (!body?.data?.length) {
        throw new Problem(
          `${url} has nothing to show (HTTP ${answer.status}): if the newsroom was emptied or closed by hand, ` +
            'start over with "npm run demo -- --reset".',
        );
      }
      return { shows, url };
    }),
  );
