import { isLocked, isLostConnection } from '../../server/src/work/passing';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

/** As the drivers of the three databases, Knex and Node say it. */
it.each([
  ['locked', error('could not obtain lock on row in relation "newsroom_articles"', { code: '55P03' })],
  ['locked', error('deadlock detected', { code: '40P01' })],
  ['locked', error('could not serialize access due to concurrent update', { code: '40001' })],
  ['locked', error('Lock wait timeout exceeded', { code: 'ER_LOCK_WAIT_TIMEOUT', errno: 1205 })],
  ['locked', error('Deadlock found when trying to get lock', { code: 'ER_LOCK_DEADLOCK', errno: 1213 })],
  ['locked', error('database is locked', { code: 'SQLITE_BUSY' })],
  ['locked', error('database is locked', { code: 'SQLITE_BUSY_SNAPSHOT' })],
  ['lost', error('terminating connection due to administrator command', { code: '57P01' })],
  ['lost', error('the database system is starting up', { code: '57P03' })],
  ['lost', error('connection failure', { code: '08006' })],
  ['lost', error('Connection terminated unexpectedly')],
  ['lost', error('Client has encountered a connection error and is not queryable')],
  ['lost', error('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED', errno: -111 })],
  ['lost', error('Connection lost: The server closed the connection.', { code: 'PROTOCOL_CONNECTION_LOST' })],
  ['lost', error("Can't add new command when connection is in closed state")],
  ['lost', error('Connection was killed', { code: 'ER_CONNECTION_KILLED', errno: 1927 })],
  [
    'lost',
    error('Knex: Timeout acquiring a connection. The pool is probably full.', { name: 'KnexTimeoutError' }),
  ],
  ['neither', error('relation "newsroom_stamps" does not exist', { code: '42P01' })],
  ['neither', error('canceling statement due to statement timeout', { code: '57014' })],
  ['neither', error("Table 'newsroom_stamps' doesn't exist", { code: 'ER_NO_SUCH_TABLE', errno: 1146 })],
  ['neither', error('UNIQUE constraint failed', { code: 'SQLITE_CONSTRAINT_UNIQUE' })],
  ['neither', error('ENOENT: no such file', { code: 'ENOENT', errno: -2 })],
  ['neither', 'a text'],
  ['neither', undefined],
])('takes for %s: %s', (kind, given) => {
  expect([isLocked(given), isLostConnection(given)]).toEqual([kind === 'locked', kind === 'lost']);
});
