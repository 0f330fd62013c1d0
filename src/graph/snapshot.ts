export { openParts } from './snapshot/parts.js';
export { readSnapshot } from './snapshot/read-snapshot.js';
export { writeSnapshot } from './snapshot/write-snapshot.js';
