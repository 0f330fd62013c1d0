import { rehype } from 'rehype';

interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
}

/** What of a page could run: scripts that are no data, handlers, frames, addresses that are none of the web. */
export const dangersIn = (html: string): readonly string[] => {
  const found: string[] = [];
  const walk = ({ tagName, properties = {}, children = [] }: HtmlNode): void => {
    if (tagName === 'script' && properties.type !== 'application/ld+json') found.push('script');
    if (tagName !== undefined && ['iframe', 'object', 'embed', 'base', 'form', 'img', 'svg'].includes(tagName))
      found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name);
      if (['href', 'src'].includes(name) && !/^(https?:\/\/|\/|#)/.test(String(value)))
        found.push(`${name} ${String(value)}`);
    }
    children.forEach(walk);
  };
  walk(rehype().parse(html));
  return found;
};
