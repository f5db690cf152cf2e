import type { Element } from '@xmldom/xmldom';
import { keepGainMap } from './gain-map';
import {
  aboutOf,
  descriptionsIn,
  elementsIn,
  isNamed,
  isProperty,
  ownPacketOf,
  RDF,
  type Named,
} from './xmp-packet';
import { promises, type Leaving } from './promised-companions';
import { isTelling } from './revealing-properties';
import { packetBytes } from './write-xmp';
import { describing, NAMESPACES, type Property } from './xmp-properties';

const MOST_NODES = 100_000;
const DEEPEST = 100;

const is = ({ prefix, name }: Property, node: Named) => isNamed(node, NAMESPACES[prefix], name);

/** A property of the picture is an element or an attribute of a description. */
const holds = (descriptions: readonly Element[], property: Property): boolean =>
  descriptions.some(
    (description) =>
      elementsIn(description).some((element) => is(property, element)) ||
      Array.from(description.attributes).some((attribute) => is(property, attribute)),
  );

const drop = (descriptions: readonly Element[], property: Property): boolean => {
  const held = holds(descriptions, property);
  for (const description of descriptions) {
    for (const element of elementsIn(description))
      if (is(property, element)) description.removeChild(element);
    for (const attribute of Array.from(description.attributes))
      if (is(property, attribute)) description.removeAttributeNode(attribute);
  }
  return held;
};

/** Whether it is there once, as it would be written: to write it again would only move it. */
const isSaid = (descriptions: readonly Element[], property: Property): boolean => {
  const there = descriptions.flatMap((one) => [...elementsIn(one), ...Array.from(one.attributes)]);
  const [found, ...more] = there.filter((node) => is(property, node));
  const [written] = elementsIn(describing([property]));
  return Boolean(written && more.length === 0 && found?.isEqualNode(written));
};

/** A description that says nothing any more goes, but for the first: there has to be one. */
const dropEmpty = (descriptions: readonly Element[]): void => {
  for (const one of descriptions.slice(1))
    if (elementsIn(one).length === 0 && !Array.from(one.attributes).some(isProperty))
      one.parentNode?.removeChild(one);
};

/** How many it took out, wherever they are. */
const takeOut = (root: Element, isGone: (node: Named) => boolean): number => {
  let [seen, gone] = [0, 0];
  const visit = (element: Element, depth: number): void => {
    seen += 1;
    if (depth > DEEPEST || seen > MOST_NODES) throw new Error('XMP is too deep or too long');
    for (const attribute of Array.from(element.attributes))
      if (isGone(attribute)) {
        element.removeAttributeNode(attribute);
        gone += 1;
      }
    for (const child of elementsIn(element)) {
      if (isGone(child)) {
        element.removeChild(child);
        gone += 1;
      } else visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return gone;
};

export interface XmpEdit extends Leaving {
  /** Written where the packet does not have them. */
  add: readonly Property[];
  /** Written whatever the packet has; one without content is taken out. */
  replace: readonly Property[];
  /** Taken out where the packet says just that. */
  withdraw?: readonly Property[];
  /** Whether place and serial numbers are taken out. */
  scrub: boolean;
}

/**
 * A packet with other properties, and all else as it was; its padding goes.
 *
 * @returns nothing where nothing had to change
 * @throws Error where it is not XMP
 */
export const editXmp = (packet: Buffer, edit: XmpEdit): Buffer | undefined => {
  const { root, rdf } = ownPacketOf(packet);
  const descriptions = descriptionsIn(rdf);
  const isPromise = promises(edit);
  const isGone = (node: Named): boolean => isPromise(node) || (edit.scrub && isTelling(node));
  const gone = takeOut(root, isGone) + (keepGainMap(root, edit.gainMap) ? 1 : 0);
  const withdrawn = (edit.withdraw ?? []).filter(
    (property) => isSaid(descriptions, property) && drop(descriptions, property),
  );
  const replace = edit.replace.filter((property) => !isSaid(descriptions, property));
  const dropped = replace.filter((property) => drop(descriptions, property));
  const added = [
    ...replace.filter((property) => property.xml !== ''),
    ...edit.add.filter((property) => !holds(descriptions, property)),
  ];
  if (gone + withdrawn.length + dropped.length + added.length === 0) return undefined;
  dropEmpty(descriptions);
  if (added.length > 0) {
    const addition = describing(added);
    addition.setAttributeNS(RDF, 'rdf:about', aboutOf(descriptions));
    const { ownerDocument } = rdf;
    if (ownerDocument) rdf.appendChild(ownerDocument.importNode(addition, true));
  }
  return packetBytes(root);
};
