import { testConstructions } from './constructions.js';

testConstructions('english', [
  ['nom', '49 CFR 571.305', ['49 CFR 571.305 => ?49 CFR 571.305 []']],
  ['nom', '49 CFR Part 571.305', ['49 CFR Part 571.305 => ?49 CFR Part 571.305 []']],
  ['nom', '40 CFR Part 86', ['40 CFR Part 86 => ?40 CFR Part 86 []']],
  [
    'nom',
    'Annex III of Regulation (EU) 2023/1542',
    ['Annex III of Regulation (EU) 2023/1542 => ?Regulation (EU) 2023/1542 [anx-iii]'],
  ],
  [
    'nom',
    'Article 7(2)(b) of Regulation (EU) 2023/1542',
    ['Article 7(2)(b) of Regulation (EU) 2023/1542 => ?Regulation (EU) 2023/1542 [art-7/par-2/inc-b]'],
  ],
  [
    'nom',
    'Article 5 of the General Law for the Prevention and Comprehensive Management of Waste',
    [
      'Article 5 of the General Law for the Prevention and Comprehensive Management of Waste => ?General Law for the Prevention and Comprehensive Management of Waste [art-5]',
    ],
  ],
  ['nom', 'section 6.2 of NOM-001-SEDE-2012', ['section 6.2 of NOM-001-SEDE-2012 => ?NOM-001-SEDE-2012 [num-6.2]']],
  ['nom', 'sections 6.2 and 6.3 of this standard', ['sections 6.2 and 6.3 of this standard => self [num-6.2 num-6.3]']],
  ['nom', 'Chapter 24 of the USMCA', ['Chapter 24 of the USMCA => ?USMCA [cap-24]']],
  ['nom', 'Article 32.11 of the USMCA', ['Article 32.11 of the USMCA => ?USMCA [art-32.11]']],
  [
    'nom',
    'Articles 5, 6 and 7 of the Customs Law',
    ['Articles 5, 6 and 7 of the Customs Law => ?Customs Law [art-5 art-6 art-7]'],
  ],
  ['reg', 'Article 27 of the Law', ['Article 27 of the Law => lgpgir [art-27]']],
  [
    'law',
    'Article 4 of this Law and the Regulations of the General Law of Ecological Balance and Environmental Protection',
    [
      'Article 4 of this Law => self [art-4]',
      'Regulations of the General Law of Ecological Balance and Environmental Protection => ?Regulations of the General Law of Ecological Balance and Environmental Protection []',
    ],
  ],
  [
    'nom',
    'Federal Law on Metrology and Standardization',
    ['Federal Law on Metrology and Standardization => ?Federal Law on Metrology and Standardization []'],
  ],
  [
    'nom',
    'the Energy Transition Law and the Hydrocarbons Law',
    ['Energy Transition Law => ?Energy Transition Law []', 'Hydrocarbons Law => ?Hydrocarbons Law []'],
  ],
  [
    'nom',
    'paragraph 2 of Article 32.10 of the USMCA',
    ['paragraph 2 of Article 32.10 of the USMCA => ?USMCA [art-32.10/par-2]'],
  ],
  [
    'nom',
    'Section 30D of the Internal Revenue Code',
    ['Section 30D of the Internal Revenue Code => ?Internal Revenue Code [sec-30-d]'],
  ],
  ['nom', '26 U.S.C. 30D', ['26 U.S.C. 30D => ?26 U.S.C. 30D []']],
  ['nom', 'Chapter 4, Annex 4-B of the USMCA', ['Chapter 4, Annex 4-B of the USMCA => ?USMCA [cap-4 anx-4-b]']],
  [
    'nom',
    'Regulation (EU) 2023/1542, in particular Article 77(3) and Annex XIII thereto',
    [
      'Regulation (EU) 2023/1542 => ?Regulation (EU) 2023/1542 []',
      'Article 77(3) and Annex XIII => ?Regulation (EU) 2023/1542 [art-77/par-3 anx-xiii]',
    ],
  ],
  ['nom', 'Article 77(3) thereof', ['Article 77(3) => null [art-77/par-3]']],
  [
    'nom',
    'Article 7(1), second subparagraph, point (b), of Regulation (EU) 2023/1542',
    [
      'Article 7(1), second subparagraph, point (b), of Regulation (EU) 2023/1542 => ?Regulation (EU) 2023/1542 [art-7/par-1/inc-b]',
    ],
  ],
  [
    'nom',
    'paragraph 5.1.1 of UN Regulation No. 10',
    ['paragraph 5.1.1 of UN Regulation No. 10 => ?UN R10 [num-5.1.1]'],
  ],
  [
    'nom',
    'section 30115 of title 49, United States Code',
    ['section 30115 of title 49, United States Code => ?United States Code [tit-49/sec-30115]'],
  ],
  [
    'treaty',
    'Articles 1 through 3 of the Customs Valuation Agreement',
    ['Articles 1 through 3 of the Customs Valuation Agreement => ?Customs Valuation Agreement [art-1 art-2 art-3]'],
  ],
  [
    'treaty',
    'Article 6 of the Understanding on Rules and Procedures Governing the Settlement of Disputes',
    [
      'Article 6 of the Understanding on Rules and Procedures Governing the Settlement of Disputes => ?Understanding on Rules and Procedures Governing the Settlement of Disputes [art-6]',
    ],
  ],
  ['treaty', 'the entry into force of this Decision', ['this Decision => self []']],
  ['treaty', 'a Decision of the Council, y esta decisión', []],
  ['treaty', 'Article 5.10(3) of this Agreement', ['Article 5.10(3) of this Agreement => self [art-5.10/par-3]']],
]);
