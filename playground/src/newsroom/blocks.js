const text = (value) => [{ type: 'text', text: value }];

/** Strapi's blocks from paragraphs; one that starts with "## " is a cross-head, with "> " a quotation. */
exports.blocksOf = (paragraphs) =>
  paragraphs.map((paragraph) => {
    if (paragraph.startsWith('## ')) return { type: 'heading', level: 2, children: text(paragraph.slice(3)) };
    if (paragraph.startsWith('> ')) return { type: 'quote', children: text(paragraph.slice(2)) };
    return { type: 'paragraph', children: text(paragraph) };
  });
