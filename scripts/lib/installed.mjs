import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesOf = (lockfile) =>
  existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};

/** Packages that a machine may do without (other systems' binaries) or that are folders of this project. */
const isAsked = ([path, { optional, devOptional, peer, link, inBundle }]) =>
  path.startsWith('node_modules/') && !optional && !devOptional && !peer && !link && !inBundle;

/**
 * Whether npm has installed what a lock file asks for: npm writes down what it installed when it is through, so an
 * install that was broken off counts as none.
 *
 * @param {Record<string, { version?: string }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export const isInstalled = (wanted, installed) =>
  Object.keys(installed).length > 0 &&
  Object.entries(wanted)
    .filter(isAsked)
    .every(([path, { version }]) => installed[path]?.version === version);

/** The folders that the lock file of a folder asks for. @returns {string[]} */
export const foldersAsked = (folder) =>
  Object.entries(packagesOf(join(folder, 'package-lock.json')))
    .filter(isAsked)
    .map(([path]) => join(folder, path));

/** Whether what the lock file of a folder asks for is installed there. */
export const isInstalledIn = (folder) =>
  isInstalled(
    packagesOf(join(folder, 'package-lock.json')),
    packagesOf(join(folder, 'node_modules/.package-lock.json')),
  );
