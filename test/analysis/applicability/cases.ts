import { BATTERY_RECYCLER } from './cases/battery-recycler.js';
import { CATHODE_PLANT } from './cases/cathode-plant.js';
import { CELL_EXPORTER } from './cases/cell-exporter.js';
import { CHARGING_STATION } from './cases/charging-station.js';
import { EV_ASSEMBLER } from './cases/ev-assembler.js';
import { HARNESS_MAQUILA } from './cases/harness-maquila.js';
import { IMPORTER_AND_DEALER } from './cases/importer-and-dealer.js';
import { LITHIUM_MINE } from './cases/lithium-mine.js';
import { PACK_PLANT } from './cases/pack-plant.js';
import { SMALL_WORKSHOP } from './cases/small-workshop.js';
import type { Case } from './cases/case.js';

/** Every profile whose answer was argued from the law. */
export const CASES: readonly Case[] = [
  PACK_PLANT,
  CHARGING_STATION,
  LITHIUM_MINE,
  EV_ASSEMBLER,
  BATTERY_RECYCLER,
  IMPORTER_AND_DEALER,
  CATHODE_PLANT,
  HARNESS_MAQUILA,
  SMALL_WORKSHOP,
  CELL_EXPORTER,
];
