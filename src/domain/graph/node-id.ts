declare const nodeIdBrand: unique symbol;

/** Names a node of the graph for good: its label's word, a colon, its key: `instrument:lgpgir`, `provision:lgpgir#art-31`, `authority:semarnat`. */
export type NodeId = string & { readonly [nodeIdBrand]: true };

/** Every label of a node, with the word that its ids begin with. */
export const NODE_WORDS = {
  Instrument: 'instrument',
  Family: 'family',
  Provision: 'provision',
  Authority: 'authority',
  Activity: 'activity',
  Topic: 'topic',
  Recommendation: 'recommendation',
  Ask: 'ask',
  Jurisdiction: 'jurisdiction',
  Process: 'process',
  Product: 'product',
  Permit: 'permit',
  Incentive: 'incentive',
  Fact: 'fact',
  NamedText: 'named-text',
  Term: 'term',
  Reform: 'reform',
} as const;

export type NodeLabel = keyof typeof NODE_WORDS;

export const NODE_LABELS = Object.keys(NODE_WORDS) as readonly NodeLabel[];

const LABEL_OF_WORD = new Map<string, NodeLabel>(NODE_LABELS.map((label) => [NODE_WORDS[label], label]));

/** The id of the node of a label and key. */
export function nodeId(label: NodeLabel, key: string): NodeId {
  return `${NODE_WORDS[label]}:${key}` as NodeId;
}

/** Reads an id; null when its word is no label's, or its key is empty. Inverse of nodeId. */
export function parseNodeId(text: string): { readonly label: NodeLabel; readonly key: string } | null {
  const cut = text.indexOf(':');
  const label = LABEL_OF_WORD.get(text.slice(0, Math.max(cut, 0)));
  const key = text.slice(cut + 1);
  return label !== undefined && key !== '' ? { label, key } : null;
}
