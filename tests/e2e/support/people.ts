import type { Demo } from './demo';

export interface Person {
  email: string;
  password: string;
}

/** Data of an answer of the admin API. */
export type Ask = <Data>(method: string, path: string, body: object) => Promise<Data>;

/** The admin API as the demo's editor. */
export const asEditor = async ({ origin, email, password }: Demo): Promise<Ask> => {
  const send = async (method: string, path: string, body: object, token = '') => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { data: never }).data;
  };
  const { token } = (await send('POST', '/admin/login', { email, password })) as { token: string };
  return (method, path, body) => send(method, path, body, token);
};

/** A permission: an action, and of which entries of a type it holds. */
export interface Permission {
  action: string;
  subject?: string;
  conditions?: readonly string[];
  locales?: readonly string[];
  /** The attributes that the form shows; where there are none it shows none. */
  fields?: readonly string[];
}

let people = 0;

/** Makes a role with these permissions, and somebody who has it. */
export const createPerson = async (ask: Ask, permissions: readonly Permission[]): Promise<Person> => {
  people += 1;
  const person = { email: `guest${people}@harbour.example`, password: 'Harbour-1234' };
  const role = await ask<{ id: number }>('POST', '/admin/roles', {
    name: `Guests ${people}`,
    description: '',
  });
  await ask('PUT', `/admin/roles/${role.id}/permissions`, {
    permissions: permissions.map(({ action, subject = null, conditions = [], locales, fields }) => ({
      ...{ action, subject, conditions },
      properties: { ...(locales && { locales }), ...(fields && { fields }) },
    })),
  });
  const user = await ask<{ id: number }>('POST', '/admin/users', {
    email: person.email,
    firstname: 'Guest',
    roles: [role.id],
  });
  await ask('PUT', `/admin/users/${user.id}`, { password: person.password, isActive: true });
  return person;
};
