import fc from 'fast-check';

/** One seed for every property: a test that fails today fails tomorrow. Another seed finds more: `FC_SEED=7 npm test`. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
