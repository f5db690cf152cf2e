module.exports = {
  auth: { secret: 'test-admin-jwt-secret' },
  apiToken: { salt: 'test-api-token-salt' },
  transfer: { token: { salt: 'test-transfer-token-salt' } },
  secrets: { encryptionKey: 'test-encryption-key-of-32-chars!' },
  // The tests sign in at every start.
  rateLimit: { enabled: false },
  serveAdminPanel: false,
  autoOpen: false,
};
