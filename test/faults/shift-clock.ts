/** Loaded before a program: its clock goes back by CLOCK_BACK milliseconds as soon as it is sent SIGUSR2. */
const Real = Date;
const by = Number(process.env.CLOCK_BACK);
let back = 0;
process.on('SIGUSR2', () => {
  back = by;
});

globalThis.Date = new Proxy(Real, {
  construct: (_, given: [] | [number]) => (given.length === 0 ? new Real(Real.now() - back) : new Real(...given)),
  get: (target, name) => (name === 'now' ? () => Real.now() - back : (Reflect.get(target, name) as unknown)),
});
