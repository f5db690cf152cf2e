import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../server/src/content-types';
import { startHost } from './support/host';
import { logOf, logToFile } from './support/log';

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

it('is warned of attributes that a stale schema hides, and has them all the same', async () => {
  const {
    usageTerms: _terms,
    section: _section,
    ...attributes
  } = JSON.parse(JSON.stringify(schemas.article.attributes));
  const stale = await startHost({
    prepare(folder) {
      extend('content-types/article/schema.json', JSON.stringify({ ...schemas.article, attributes }))(folder);
      logToFile(folder);
    },
  });
  try {
    expect(logOf(stale)).toMatch(/hides the attributes section, usageTerms of plugin::newsroom.article/);
    const { body } = await stale.api('post', '/api/newsroom/articles', {
      data: { headline: 'Still written', section: 'harbour' },
    });
    expect(body.data).toMatchObject({
      slug: 'still-written',
      section: 'harbour',
      usageTerms: 'For subscribers of The Harbour Times only.',
    });
  } finally {
    await stale.stop();
  }
});
