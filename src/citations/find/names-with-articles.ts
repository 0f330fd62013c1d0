/**
 * Federal names that hold a second article after "y" or a comma, where the general rule would end them: "Ley General del Equilibrio
 * Ecológico y la Protección al Ambiente" against "la Ley Minera y la Secretaría". Read by their words wherever they stand.
 */
export const NAMES_WITH_ARTICLES: readonly string[] = [
  'Ley General del Equilibrio Ecológico y la Protección al Ambiente',
  'Ley sobre el Escudo, la Bandera y el Himno Nacionales',
  'Ley del Fondo Mexicano del Petróleo para la Estabilización y el Desarrollo',
  'Ley para Impulsar el Incremento Sostenido de la Productividad y la Competitividad de la Economía Nacional',
  'Ley para el Aprovechamiento de Energías Renovables y el Financiamiento de la Transición Energética',
  'Ley de Fomento para la Lectura y el Libro',
  'Ley General para la Detección Oportuna del Cáncer en la Infancia y la Adolescencia',
  'Ley del Sistema Nacional de Información Estadística y Geográfica',
  'Ley Federal de los Trabajadores al Servicio del Estado',
  'Código Civil para el Distrito Federal en Materia Común y para toda la República en Materia Federal',
  'Ley de Obras Públicas y Servicios Relacionados con las Mismas',
  'Ley Orgánica del Poder Ejecutivo y de la Administración Pública de la Ciudad de México',
  'Convención Marco de las Naciones Unidas sobre el Cambio Climático',
];
