import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '../../server/src/content-types';
import { startHost } from './support/host';

const extend = (file: string, text: string) => (folder: string) => {
  const at = join(folder, 'src/extensions/newsroom', file);
  mkdirSync(join(at, '..'), { recursive: true });
  writeFileSync(at, text);
};

it('adds an attribute through strapi-server', async () => {
  const extended = await startHost({
    prepare: extend(
      'strapi-server.js',
      `module.exports = (plugin) => {
        plugin.contentTypes.article.schema.attributes.paywalled = { type: 'boolean', default: false };
        return plugin;
      };`,
    ),
  });
  try {
    const { body } = await extended.api('post', '/api/newsroom/articles', {
      data: { headline: 'X', paywalled: true },
    });
    expect(body.data).toMatchObject({ paywalled: true, slug: 'x' });
    expect(body.data.copyrightNotice).toContain('Harbour Press');
  } finally {
    await extended.stop();
  }
});

it('is warned of attributes that a stale schema hides, and still writes', async () => {
  const {
    usageTerms: _terms,
    section: _section,
    ...attributes
  } = JSON.parse(JSON.stringify(contentTypes.article.schema.attributes));
  const lines: string[] = [];
  const write = jest.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  const stale = await startHost({
    prepare: extend(
      'content-types/article/schema.json',
      JSON.stringify({ ...contentTypes.article.schema, attributes }),
    ),
  });
  write.mockRestore();
  try {
    expect(lines.join('\n')).toMatch(/hides the attributes section, usageTerms of plugin::newsroom.article/);
    const { body } = await stale.api('post', '/api/newsroom/articles', {
      data: { headline: 'Still written' },
    });
    expect(body.data).toMatchObject({
      slug: 'still-written',
      usageTerms: 'For subscribers of The Harbour Times only.',
    });
    expect(body.data).not.toHaveProperty('section');
  } finally {
    await stale.stop();
  }
});
