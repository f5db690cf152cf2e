const path = require('path');

/** SQLite unless the environment names a PostgreSQL database. */
module.exports = ({ env }) => {
  if (env('DATABASE_CLIENT') === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: {
          host: env('DATABASE_HOST', '127.0.0.1'),
          port: env.int('DATABASE_PORT', 5432),
          user: env('DATABASE_USERNAME', 'postgres'),
          password: env('DATABASE_PASSWORD', ''),
          database: env('DATABASE_NAME'),
        },
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(__dirname, '..', 'data.db') },
      useNullAsDefault: true,
    },
  };
};
