import request from 'supertest';
import type { Host } from './host';

export interface Permission {
  action: string;
  subject?: string;
  /** Of an entry's attributes only these; in these languages. */
  properties?: { fields?: string[]; locales?: string[] };
  /** Only for rows of which these hold, such as "admin::is-creator". */
  conditions?: string[];
}

type Method = 'get' | 'post' | 'put' | 'delete';

let people = 0;

/** Signs somebody in who has one role: a role of the house's own, or one that Strapi comes with. */
export const signIn = async ({ strapi }: Host, role: Permission[] | 'strapi-author' | 'strapi-editor') => {
  const roles = strapi.service('admin::role');
  people += 1;
  let id: number;
  if (typeof role === 'string') id = (await roles.findOne({ code: role })).id;
  else {
    id = (await roles.create({ name: `Role ${people}` })).id;
    await roles.assignPermissions(
      id,
      role.map((permission) => ({ subject: null, properties: {}, conditions: [], ...permission })),
    );
  }
  const login = { email: `person${people}@harbour.example`, password: 'Harbour-1234' };
  const user = await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'Test', isActive: true, registrationToken: null, roles: [id] });
  const { body } = await request(strapi.server.httpServer).post('/admin/login').send(login);
  const call = async (method: Method, path: string, data?: object) => {
    const sent = request(strapi.server.httpServer)
      [method](path)
      .set('Authorization', `Bearer ${body.data.token}`);
    return data ? sent.send(data) : sent;
  };
  return Object.assign(call, { id: user.id as number });
};
