/** Both store JSON of the shapes in `domain`; the documents middlewares read and check it. */
export const customFields = [
  { name: 'dateline', plugin: 'newsroom', type: 'json', inputSize: { default: 6, isResizable: true } },
  { name: 'image-credit', plugin: 'newsroom', type: 'json', inputSize: { default: 12, isResizable: true } },
] as const;
