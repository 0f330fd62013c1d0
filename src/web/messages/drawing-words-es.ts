/** The words of the drawn neighbourhood, the time line, those who issued a text, and what is offered while typing, in Spanish. */
export const drawingWordsEs = {
  neighbourhood: {
    title: 'Vecindad',
    lead: 'Lo que este texto cita y lo que lo cita, quién actúa en él y a quién obliga. Cada nodo lleva a su página.',
    drawn: (name: string, count: number): string =>
      `Dibujo de ${name} con sus ${count} vecinos; la lista de abajo dice lo mismo.`,
    asList: 'La misma vecindad como lista',
    more: (count: number): string => `y ${count} más, en las secciones de abajo`,
    groups: {
      cites: 'Cita',
      citedBy: 'Lo citan',
      within: 'Es parte de',
      parts: 'Sus partes',
      authorities: 'Autoridades',
      binds: 'Obliga a',
      topics: 'Temas',
    },
  },
  timeline: {
    title: 'Línea de tiempo',
    kinds: {
      published: 'Publicación',
      effective: 'Entrada en vigor',
      reformed: 'Reforma',
      lastReform: 'Última reforma',
      ended: 'Deja de estar en vigor',
      edition: 'Otra edición',
      asked: 'Fecha consultada',
    },
    effectiveOn: (day: string): string => `en vigor desde ${day}`,
    more: (count: number): string => `Mostrar ${count} más`,
    parts: (count: number): string => `cambió ${count} partes`,
  },
  issuers: { then: 'cuando se expidió', now: 'hoy' },
  completions: {
    label: 'Sugerencias',
    count: (count: number): string => (count === 1 ? '1 sugerencia' : `${count} sugerencias`),
    sorts: {
      instrument: 'instrumento',
      authority: 'autoridad',
      topic: 'tema',
      activity: 'actividad',
      recommendation: 'recomendación',
    } as Readonly<Record<string, string>>,
    didYouMean: '¿Quiso decir',
    jump: 'la parte citada',
    order: 'Orden',
    orders: {
      relevance: 'lo más pertinente',
      newest: 'lo más reciente',
      oldest: 'lo más antiguo',
      title: 'por título',
    },
  },
};
