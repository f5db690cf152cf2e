import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { config, type NewsroomConfig } from './config';
import { contentTypes, hiddenTypes } from './content-types';
import { controllers } from './controllers';
import { destroy } from './destroy';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

/** What Strapi loads; also what a host's `src/extensions/newsroom/strapi-server` is given to extend. */
interface NewsroomServer {
  register(context: { strapi: Core.Strapi }): void;
  bootstrap(context: { strapi: Core.Strapi }): Promise<void>;
  destroy(context: { strapi: Core.Strapi }): Promise<void>;
  config: { default: NewsroomConfig; validator(value: unknown): void };
  contentTypes: Record<keyof typeof contentTypes | keyof typeof hiddenTypes, { schema: object }>;
  controllers: Record<keyof typeof controllers, unknown>;
  policies: Record<keyof typeof policies, unknown>;
  routes: Record<keyof typeof routes, unknown>;
  services: Record<keyof typeof services, unknown>;
}

const server: NewsroomServer = {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: { ...contentTypes, ...hiddenTypes },
  controllers,
  policies,
  routes,
  services,
};

export default server;
