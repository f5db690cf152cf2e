const { TestEnvironment } = require('jest-environment-node');

/** Those of JavaScript's own that Strapi and tests hand to each other, and tell apart by `instanceof`. */
const SHARED = ['Date', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'Map', 'Set', 'RegExp', 'Promise'];

// A Strapi that ends takes all listeners from its process, those too by which this worker is told what to do.
const { removeAllListeners } = process;
process.setMaxListeners(0);
process.removeAllListeners = (...events) =>
  events.length > 0 ? removeAllListeners.apply(process, events) : process;

/**
 * Loads Strapi as Node does, once for all test files of a worker: Jest would load its thousands of modules
 * anew for each of them, and run them in a context in which every global is looked up more slowly.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of SHARED) this.global[name] = globalThis[name];
    this.global.process.env = process.env;
    this.global.strapiGlobal = globalThis;
    Object.defineProperty(this.global, 'strapi', { configurable: true, get: () => globalThis.strapi });
    this.global.loadStrapi = () => require('@strapi/strapi');
  }
};
