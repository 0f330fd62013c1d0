/** Accept headers whose answer needs no weighing, with the media type that the general way answers them with. */
const PLAIN_ACCEPTS: ReadonlyMap<string, string> = new Map(
  [
    ['application/json', ['application/json', 'application/json; charset=utf-8', '*/*']],
    [
      'application/graphql-response+json',
      [
        'application/graphql-response+json',
        'application/graphql-response+json; charset=utf-8',
        'application/graphql-response+json, application/json',
        'application/graphql-response+json, application/json;q=0.9',
        'application/graphql-response+json,application/json;q=0.9',
      ],
    ],
  ].flatMap(([mediaType, accepts]) =>
    (accepts as string[]).map((accept) => [accept, `${String(mediaType)}; charset=utf-8`]),
  ),
);

/** The media type of the answer to an Accept header that is met often; null for one to be weighed. */
export function plainMediaType(accept: string | undefined): string | null {
  return PLAIN_ACCEPTS.get(accept ?? '*/*') ?? null;
}

const JSON_BODIES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);

/** True for a body that is JSON in UTF-8, written as clients write it. */
export function isPlainJson(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_BODIES.has(contentType.toLowerCase());
}
