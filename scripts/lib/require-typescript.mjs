import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const OPTIONS = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };

/** Requires modules of the domain as they are written, for scripts that look into what the package does not export. */
export const requireTypeScript = (root) => {
  Module._extensions['.ts'] = (module, file) => {
    module._compile(transformSync(readFileSync(file, 'utf8'), { ...OPTIONS, filename: file }).code, file);
  };
  const require = createRequire(join(root, 'package.json'));
  return (path) => require(join(root, path));
};
