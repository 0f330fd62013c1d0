/** An element of an XML document before it is written. */
export interface XmlElement {
  readonly name: string;
  /** Those that are undefined are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly (XmlElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...content: XmlElement['content']
): XmlElement {
  return { name, attributes, content };
}
