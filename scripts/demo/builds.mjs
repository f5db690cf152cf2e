import { buildPlugin, PLUGIN_SOURCES } from '../lib/build-plugin.mjs';
import { PLAYGROUND } from '../lib/paths.mjs';
import { step } from '../lib/progress.mjs';
import { runBin } from '../lib/run.mjs';
import { buildIfChanged } from '../lib/sources.mjs';

const admin = () =>
  buildIfChanged(
    {
      name: 'admin',
      sources: [...PLUGIN_SOURCES, 'playground/package.json', 'playground/config', 'playground/src'],
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
  await buildPlugin();
  await admin();
};
