import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ratioFigure } from '../support/figure.mjs';
import { inTurns } from '../support/measure.mjs';
import { makeProject } from '../support/project.mjs';
import { startServer } from '../support/server.mjs';

const MOST_RATIO = 1.1;
const MOST_BYTES = 2048;
const WITHOUT = 'the same Strapi without the plugin';

/** What a picture desk sends: a camera's size, and smaller ones of the other kinds; with all that IPTC has. */
const KINDS = [
  { kind: 'jpeg', width: 4000, height: 3000, rounds: 20, warmUp: 2 },
  { kind: 'png', width: 1600, height: 1200, rounds: 12, warmUp: 2 },
  { kind: 'webp', width: 1600, height: 1200, rounds: 12, warmUp: 2 },
  // Strapi only copies these, in some milliseconds: they take many to tell apart.
  { kind: 'avif', width: 1600, height: 1200, rounds: 150, warmUp: 50 },
];

const inDefault = (text) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">' +
  '<dc:creator><rdf:Seq><rdf:li>Mina Okafor</rdf:li><rdf:li>박지훈</rdf:li></rdf:Seq></dc:creator>' +
  '<photoshop:Credit>Quayside Press via Harbour Images</photoshop:Credit><photoshop:Source>Quayside Press</photoshop:Source>' +
  `<dc:rights>${inDefault('© 2026 Quayside Press. All rights reserved.')}</dc:rights>` +
  `<xmpRights:UsageTerms>${inDefault('Editorial use only. No sales. '.repeat(40))}</xmpRights:UsageTerms>` +
  '<xmpRights:WebStatement>https://quayside.example/terms</xmpRights:WebStatement>' +
  `<dc:description>${inDefault('The ferry at the east quay. '.repeat(10))}</dc:description>` +
  '</rdf:Description></rdf:RDF></x:xmpmeta>';

/** Soft colours under a fine grain, which packs about as a photograph does. */
const develop = async ({ kind, width, height }) => {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 };
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .blur(1)
    .png({ compressionLevel: 1 })
    .toBuffer();
  const picture = sharp(grain)
    .withXmp(XMP)
    .toFormat(kind, kind === 'avif' ? { effort: 2 } : {});
  return new File([await picture.toBuffer()], `picture.${kind}`, { type: `image/${kind}` });
};

/** Strapi does more for a picture with a caption: on both sides it has the one that a desk types. */
const TYPED = { caption: 'The ferry at the east quay.', alternativeText: 'A white ferry' };

/** One picture through Strapi's REST upload; `bytes` are those of each file that came of it. */
const upload = async (server, folder, picture) => {
  await server.job('settle');
  const form = new FormData();
  form.append('files', picture);
  form.append('fileInfo', JSON.stringify(TYPED));
  const {
    ms,
    body: [asset],
  } = await server.ask('POST', '/api/upload', form);
  await server.job('settle');
  const written = Object.entries({ original: asset, ...asset.formats });
  const bytes = written.map(([format, { url }]) => [format, statSync(join(folder, 'public', url)).size]);
  await server.ask('DELETE', `/api/upload/files/${asset.id}`);
  return { ms, bytes: Object.fromEntries(bytes) };
};

/** What it costs that each file of a picture carries its credit: time at the upload, and bytes. */
export const pictures = {
  name: 'pictures',
  run: async ({ progress }) => {
    const folders = {
      plugin: makeProject('pictures', { twins: false }),
      bare: makeProject('pictures-bare', { twins: false }),
    };
    const servers = {
      plugin: await startServer(folders.plugin),
      bare: await startServer(folders.bare, { withPlugin: false }),
    };
    const figures = [];
    let added = 0;
    try {
      for (const one of KINDS) {
        progress(`upload of a ${one.kind}`);
        const picture = await develop(one);
        const last = {};
        const side = (name) => async () => {
          last[name] = await upload(servers[name], folders[name], picture);
          return last[name].ms;
        };
        const samples = await inTurns({ plugin: side('plugin'), bare: side('bare') }, one);
        for (const [format, bytes] of Object.entries(last.plugin.bytes))
          added = Math.max(added, bytes - last.bare.bytes[format]);
        figures.push(
          ratioFigure(`upload of a ${one.kind}`, { ...samples, atMost: MOST_RATIO, bareIs: WITHOUT }),
        );
      }
    } finally {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    }
    const bytes = { name: 'most that a file of a picture grows', unit: 'bytes', bytes: added };
    return [...figures, { ...bytes, goal: MOST_BYTES, met: added <= MOST_BYTES }];
  },
};
