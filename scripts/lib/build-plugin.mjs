import { step } from './progress.mjs';
import { runBin } from './run.mjs';
import { buildIfChanged } from './sources.mjs';

/** What the plugin is built from. */
export const PLUGIN_SOURCES = [
  'domain',
  'server',
  'admin',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds the plugin unless it was built from the same sources. */
export const buildPlugin = () =>
  buildIfChanged(
    {
      name: 'plugin',
      sources: PLUGIN_SOURCES,
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
