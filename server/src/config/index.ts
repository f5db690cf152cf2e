import type { Core } from '@strapi/strapi';
import type { GivenSettings } from '../../../domain/house';
import { problemsOf } from './schema';

/** `newsroom.config` in the host's `config/plugins`. */
export type NewsroomConfig = GivenSettings;

/** Nothing: what the file does not set is known as such, and Strapi would merge lists by their places. */
const defaults: NewsroomConfig = {};

export const config = {
  default: defaults,
  /** @throws Error with a sentence that names each wrong key; it stops the start. */
  validator(value: unknown): void {
    const problems = problemsOf(value);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('. '));
  },
};

/** What the file says; ask `house` for what holds. */
export const fileConfig = (strapi: Core.Strapi): NewsroomConfig =>
  strapi.config.get<NewsroomConfig>('plugin::newsroom') ?? {};
