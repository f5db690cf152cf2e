import { PLAYGROUND } from '../lib/paths.mjs';
import { step } from '../lib/progress.mjs';
import { runBin } from '../lib/run.mjs';
import { buildIfChanged } from '../lib/sources.mjs';

const PLUGIN = ['domain', 'server', 'admin', 'package.json', 'tsconfig.json', 'package-lock.json'];

const plugin = () =>
  buildIfChanged(
    {
      name: 'plugin',
      sources: PLUGIN,
      makes: ['dist/server/index.js', 'dist/admin/index.js', 'dist/domain/index.js'],
    },
    () =>
      step('Building the plugin', () =>
        runBin({
          name: 'build-plugin',
          bin: '@strapi/sdk-plugin/bin/strapi-plugin.js',
          args: ['build'],
          failed: 'The plugin could not be built',
        }),
      ),
  );

const admin = () =>
  buildIfChanged(
    {
      name: 'admin',
      sources: [...PLUGIN, 'playground/package.json', 'playground/config', 'playground/src'],
      makes: ['playground/build/index.html'],
    },
    () =>
      step('Building the admin; about a minute', () =>
        runBin({
          name: 'build-admin',
          bin: '@strapi/strapi/bin/strapi.js',
          args: ['build'],
          cwd: PLAYGROUND,
          env: {
            NODE_ENV: 'production',
            STRAPI_TELEMETRY_DISABLED: 'true',
          },
          failed: 'The admin could not be built',
        }),
      ),
  );

/** Builds what has changed since it was last built. */
export const build = async () => {
  await plugin();
  await admin();
};
