/** The words of the calendar, in Spanish. */
export const changeWordsEs = {
  changes: {
    title: 'Qué viene',
    lead: 'Lo que se publicó, entró en vigor, se reformó o terminó, y lo que ya se sabe que viene.',
    feeds: 'Seguir los cambios',
    atom: 'Fuente Atom',
    ics: 'Calendario (ICS)',
    next: 'Lo que viene',
    past: 'Lo que pasó',
    nextNone: 'Nada que se sepa, con estos filtros.',
    pastNone: 'Nada en ese tiempo, con estos filtros.',
    since: (day: string): string => `desde el ${day}`,
    earlier: 'Un año más atrás',
    kinds: {
      published: 'Se publica',
      'in-force': 'Entra en vigor',
      reformed: 'Se reforma',
      ended: 'Termina',
      'review-due': 'Revisión quinquenal',
      'incentive-starts': 'Empieza un incentivo',
      'incentive-ends': 'Termina un incentivo',
    } as Readonly<Record<string, string>>,
    left: (count: number): string => `${count} más no se muestran; pregunte por un lapso más corto`,
  },
};
