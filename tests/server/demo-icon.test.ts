import { cpSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { ROOT, startHost, type Host } from './support/host';

let host: Host;
afterAll(() => host?.stop());

it('the demo’s icon is found where browsers look for it', async () => {
  host = await startHost({
    prepare: (folder) => {
      for (const file of ['favicon.png', 'config/middlewares.js'])
        cpSync(join(ROOT, 'playground', file), join(folder, file));
    },
  });
  const { status, headers, body } = await request(host.strapi.server.httpServer).get('/favicon.ico');
  expect([status, headers['content-type']]).toEqual([200, 'image/x-icon']);
  expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 64 });
});
