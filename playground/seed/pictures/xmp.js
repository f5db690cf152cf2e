const escape = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char],
  );

const list = (kind, values) =>
  `<rdf:${kind}>${values.map((value) => `<rdf:li>${escape(value)}</rdf:li>`).join('')}</rdf:${kind}>`;
const inDefault = (text) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;

/** What a picture desk embeds in a file, each by the property that IPTC Photo Metadata names for it. */
const PROPERTIES = {
  'dc:creator': ({ creators }) => (creators.length > 0 ? list('Seq', creators) : ''),
  'dc:description': ({ caption }) => inDefault(caption),
  'dc:rights': ({ rights }) => inDefault(rights),
  'photoshop:Credit': ({ credit }) => escape(credit),
  'photoshop:Source': ({ source }) => escape(source),
  'photoshop:Headline': ({ headline }) => escape(headline),
  'photoshop:City': ({ city }) => escape(city),
  'photoshop:Country': ({ country }) => escape(country),
  'Iptc4xmpCore:AltTextAccessibility': ({ alternativeText }) => inDefault(alternativeText),
};

/** The XMP packet of a picture. */
exports.xmpOf = (picture) => {
  const properties = Object.entries(PROPERTIES)
    .map(([name, valueOf]) => [name, valueOf(picture)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<${name}>${value}</${name}>`);
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">' +
    `${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  );
};
