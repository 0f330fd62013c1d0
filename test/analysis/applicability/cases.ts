import { BATTERY_RECYCLER_JALISCO } from './cases/battery-recycler-jalisco.js';
import { BATTERY_RECYCLER } from './cases/battery-recycler.js';
import { CATHODE_PLANT_SONORA } from './cases/cathode-plant-sonora.js';
import { CATHODE_PLANT } from './cases/cathode-plant.js';
import { CELL_EXPORTER } from './cases/cell-exporter.js';
import { CELL_WAREHOUSE } from './cases/cell-warehouse.js';
import { CHARGER_MAKER } from './cases/charger-maker.js';
import { CHARGING_STATION } from './cases/charging-station.js';
import { DANGEROUS_GOODS_HAULIER } from './cases/dangerous-goods-haulier.js';
import { DEALER_AND_WORKSHOP } from './cases/dealer-and-workshop.js';
import { ELECTRIC_BUS_OPERATOR } from './cases/electric-bus-operator.js';
import { EV_ASSEMBLER } from './cases/ev-assembler.js';
import { HARNESS_MAQUILA } from './cases/harness-maquila.js';
import { HIGHWAY_CHARGING_OPERATOR } from './cases/highway-charging-operator.js';
import { IMPORTER_AND_DEALER } from './cases/importer-and-dealer.js';
import { LITHIUM_EXPLORATION } from './cases/lithium-exploration.js';
import { LITHIUM_MINE } from './cases/lithium-mine.js';
import { MOTOR_MAKER } from './cases/motor-maker.js';
import { PACK_PLANT } from './cases/pack-plant.js';
import { SMALL_WORKSHOP } from './cases/small-workshop.js';
import { SOLAR_CARPORT } from './cases/solar-carport.js';
import { TEST_LABORATORY } from './cases/test-laboratory.js';
import { USED_VEHICLE_IMPORTER } from './cases/used-vehicle-importer.js';
import { VEHICLE_CONVERTER } from './cases/vehicle-converter.js';
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
  BATTERY_RECYCLER_JALISCO,
  CATHODE_PLANT_SONORA,
  CELL_WAREHOUSE,
  CHARGER_MAKER,
  DANGEROUS_GOODS_HAULIER,
  DEALER_AND_WORKSHOP,
  ELECTRIC_BUS_OPERATOR,
  HIGHWAY_CHARGING_OPERATOR,
  LITHIUM_EXPLORATION,
  MOTOR_MAKER,
  SOLAR_CARPORT,
  TEST_LABORATORY,
  USED_VEHICLE_IMPORTER,
  VEHICLE_CONVERTER,
];
