import { creditProblems, parseCredit } from '../../domain/credit';
import { datelineProblems, parseDateline } from '../../domain/dateline';
import { node } from './node';

interface Text {
  headline: string;
  dateline: string;
  imageCredit: string;
  body: string[];
}

interface Story {
  key: string;
  draft?: boolean;
  picture: string;
  correspondents: string[];
  coverages: string[];
  texts: Record<string, Text>;
}

interface Newsroom {
  stories: Story[];
  pictures: string[];
  correspondents: string[];
  coverages: { key: string; leadStory: string; picture: string }[];
}

/** The newsroom of the playground, its lines filled in as if it were started at a moment. */
const newsroomAt = async (moment: string): Promise<Newsroom> => {
  const { stdout, stderr } = await node([
    '-p',
    `const { datesOf } = require('./playground/src/newsroom/calendar');
     const keys = (list) => list.map(({ key }) => key);
     const stories = require('./playground/seed/stories');
     for (const { texts, timeZone } of stories) for (const [locale, text] of Object.entries(texts))
       text.dateline = datesOf(new Date('${moment}'), timeZone)(text.dateline, locale);
     JSON.stringify({
       stories,
       pictures: keys(require('./playground/seed/pictures').all),
       correspondents: keys(require('./playground/seed/correspondents')),
       coverages: require('./playground/seed/coverages'),
     })`,
  ]);
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Newsroom;
};

const textsOf = ({ stories }: Newsroom) =>
  stories.flatMap(({ key, texts }) =>
    Object.entries(texts).map(([locale, text]) => ({ key, locale, ...text })),
  );

describe('the demo’s stories', () => {
  it.each(['2026-03-31T23:30:00Z', '2026-05-01T00:30:00Z', '2026-09-09T12:00:00Z', '2026-12-31T18:00:00Z'])(
    'have datelines that are read in full, started at %s',
    async (moment) => {
      for (const { key, locale, dateline } of textsOf(await newsroomAt(moment))) {
        const read = parseDateline(dateline);
        const placed = (read?.dateline.places.length ?? 0) > 0;
        expect({ key, locale, dateline, placed, body: read?.body }).toMatchObject({ placed: true, body: '' });
        expect(datelineProblems(read?.dateline)).toEqual([]);
      }
    },
  );

  it('have image credits that name somebody', async () => {
    for (const { key, locale, imageCredit } of textsOf(await newsroomAt('2026-09-09T12:00:00Z'))) {
      const credit = parseCredit(imageCredit);
      const named = [...(credit?.creators ?? []), ...(credit?.sources ?? []), credit?.via ?? ''].join('');
      expect({ key, locale, imageCredit, named: named !== '' }).toMatchObject({ named: true });
      expect(creditProblems(credit)).toEqual([]);
    }
  });

  it('name pictures, correspondents and coverages that there are', async () => {
    const { stories, pictures, correspondents, coverages } = await newsroomAt('2026-09-09T12:00:00Z');
    expect(pictures).toEqual(
      expect.arrayContaining([...stories, ...coverages].map(({ picture }) => picture)),
    );
    expect(correspondents).toEqual(expect.arrayContaining(stories.flatMap((story) => story.correspondents)));
    const keys = coverages.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(stories.flatMap((story) => story.coverages)));
    expect(stories.map(({ key }) => key)).toEqual(
      expect.arrayContaining(coverages.map(({ leadStory }) => leadStory)),
    );
  });

  it('have headlines of their own, by which a start that broke off knows them again', async () => {
    const headlines = textsOf(await newsroomAt('2026-09-09T12:00:00Z')).map(({ headline }) => headline);
    expect(new Set(headlines).size).toBe(headlines.length);
  });
});
