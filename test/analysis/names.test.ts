import { describe, expect, it } from 'vitest';
import { nodeId } from '../../src/domain/graph/node-id.js';
import { builtInQuestions } from '../support/built-in.js';

describe('the names of nodes', () => {
  it('are those of their records, in both languages, and only of what there is', async () => {
    const questions = await builtInQuestions();
    const [text, topic, part, unknown] = [
      nodeId('Instrument', 'nom-042-semarnat-2003'),
      nodeId('Topic', 'acoustic-alert'),
      nodeId('Provision', 'lgpgir#art-31'),
      nodeId('Topic', 'nothing-of-the-kind'),
    ];
    const found = await questions.names([text, topic, part, unknown]);
    expect(found.get(text)).toEqual({ es: 'NOM-042-SEMARNAT-2003', en: 'NOM-042-SEMARNAT-2003' });
    expect(found.get(topic)).toEqual({
      es: 'Alerta acústica de vehículos silenciosos',
      en: 'Acoustic alert of silent vehicles',
    });
    expect(found.get(part)).toEqual({ es: 'LGPGIR, artículo 31', en: 'LGPGIR, article 31' });
    expect(found.has(unknown)).toBe(false);
  });
});
