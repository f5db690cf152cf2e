import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** For a host's `prepare`: what it logs goes to a file. */
export const logToFile = (folder: string, level: 'info' | 'warn' = 'warn'): void =>
  writeFileSync(
    join(folder, 'config/logger.js'),
    `const { winston } = require('@strapi/logger');
    const filename = require('node:path').join(__dirname, '../log.txt');
    module.exports = { level: '${level}', transports: [new winston.transports.File({ filename })] };`,
  );

/** What a host has logged. */
export const logOf = ({ folder }: { folder: string }): string =>
  readFileSync(join(folder, 'log.txt'), 'utf8');
