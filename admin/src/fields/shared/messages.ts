/**
 * Every message below a field, in the order of its parts. The server names the path of each problem, and
 * Strapi's form makes of it an object of objects and lists with holes, its leaves being the messages.
 */
export const messagesOf = (error: unknown): string[] => {
  if (typeof error === 'string') return error === '' ? [] : [error];
  if (typeof error !== 'object' || error === null) return [];
  return [...new Set(Object.values(error).flatMap(messagesOf))];
};
