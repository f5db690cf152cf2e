import type { controllers } from '../controllers';
import type { policies } from '../policies';
import type { HandlerOf, PolicyOf } from '../platform/route';

/** An action that there is: the compiler reads the controllers. */
export type Handler = HandlerOf<typeof controllers>;

/** Who is let in besides being signed in: by a policy of the plugin, or by a permission's action. */
type Gate = PolicyOf<typeof policies> | { permission: string };

export type Method = 'GET' | 'POST' | 'PUT';

export interface Route<Config> {
  method: Method;
  path: string;
  handler: Handler;
  config: Config;
}

export type GatePolicy = string | { name: string; config: { actions: string[] } };

const policyOf = (gate: Gate): GatePolicy =>
  typeof gate === 'string' ? gate : { name: 'admin::hasPermissions', config: { actions: [gate.permission] } };

/** A route below `/newsroom` of the admin; only who is signed in there comes to the gate at all. */
export const adminRoute = (
  method: Method,
  path: string,
  handler: Handler,
  gate: Gate,
): Route<{ policies: GatePolicy[] }> => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin', policyOf(gate)] },
});

/** A route below `/api/newsroom` for everybody: no role has to be given it. */
export const publicRoute = (method: Method, path: string, handler: Handler): Route<{ auth: false }> => ({
  method,
  path,
  handler,
  config: { auth: false },
});

/** A route below `/api/newsroom` for the roles and tokens that are given its handler. */
export const contentRoute = (method: Method, path: string, handler: Handler): Route<object> => ({
  method,
  path,
  handler,
  config: {},
});
