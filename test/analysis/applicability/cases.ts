import { BATTERY_RECYCLER_JALISCO } from './cases/battery-recycler-jalisco.js';
import { BATTERY_RECYCLER_QUERETARO } from './cases/battery-recycler-queretaro.js';
import { BATTERY_RECYCLER } from './cases/battery-recycler.js';
import { CATHODE_PLANT_SONORA } from './cases/cathode-plant-sonora.js';
import { CATHODE_PLANT_VERACRUZ } from './cases/cathode-plant-veracruz.js';
import { CATHODE_PLANT } from './cases/cathode-plant.js';
import { CELL_EXPORTER } from './cases/cell-exporter.js';
import { CELL_WAREHOUSE } from './cases/cell-warehouse.js';
import { CHARGER_MAKER } from './cases/charger-maker.js';
import { CHARGING_STATION } from './cases/charging-station.js';
import { CHINESE_VEHICLE_IMPORTER } from './cases/chinese-vehicle-importer.js';
import { CONDOMINIUM_WITH_CHARGERS } from './cases/condominium-with-chargers.js';
import { DANGEROUS_GOODS_HAULIER } from './cases/dangerous-goods-haulier.js';
import { DEALER_AND_WORKSHOP } from './cases/dealer-and-workshop.js';
import { DEALER_WITH_PAINT_BOOTH } from './cases/dealer-with-paint-booth.js';
import { DIE_CASTER } from './cases/die-caster.js';
import { ELECTRIC_BUS_MAKER } from './cases/electric-bus-maker.js';
import { ELECTRIC_BUS_OPERATOR } from './cases/electric-bus-operator.js';
import { ELECTRIC_MOTORCYCLE_MAKER } from './cases/electric-motorcycle-maker.js';
import { ELECTRIC_TAXI_FLEET } from './cases/electric-taxi-fleet.js';
import { ELECTROLYTE_PLANT } from './cases/electrolyte-plant.js';
import { EV_ASSEMBLER } from './cases/ev-assembler.js';
import { HARNESS_MAQUILA } from './cases/harness-maquila.js';
import { HIGHWAY_CHARGING_OPERATOR } from './cases/highway-charging-operator.js';
import { IMPORTER_AND_DEALER } from './cases/importer-and-dealer.js';
import { INVERTER_MAQUILA } from './cases/inverter-maquila.js';
import { LAST_MILE_FLEET } from './cases/last-mile-fleet.js';
import { LITHIUM_CLAY_PIT } from './cases/lithium-clay-pit.js';
import { LITHIUM_EXPLORATION } from './cases/lithium-exploration.js';
import { LITHIUM_MINE } from './cases/lithium-mine.js';
import { MOTOR_MAKER } from './cases/motor-maker.js';
import { PACK_PLANT } from './cases/pack-plant.js';
import { PORT_WAREHOUSE } from './cases/port-warehouse.js';
import { PROVING_GROUND } from './cases/proving-ground.js';
import { SECOND_LIFE_WORKS } from './cases/second-life-works.js';
import { SEMICONDUCTOR_PLANT } from './cases/semiconductor-plant.js';
import { SMALL_WORKSHOP } from './cases/small-workshop.js';
import { SOLAR_CARPORT } from './cases/solar-carport.js';
import { SOLAR_CHARGING_HUB } from './cases/solar-charging-hub.js';
import { SOLAR_PARK } from './cases/solar-park.js';
import { STORAGE_INSTALLER } from './cases/storage-installer.js';
import { TELEMATICS_PROVIDER } from './cases/telematics-provider.js';
import { TEST_LABORATORY } from './cases/test-laboratory.js';
import { TIER_TWO_HARNESS_MAKER } from './cases/tier-two-harness-maker.js';
import { USED_VEHICLE_IMPORTER } from './cases/used-vehicle-importer.js';
import { VEHICLE_CONVERTER } from './cases/vehicle-converter.js';
import { VEHICLE_DISMANTLER } from './cases/vehicle-dismantler.js';
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
  SOLAR_CHARGING_HUB,
  LITHIUM_CLAY_PIT,
  ELECTRIC_BUS_MAKER,
  CHINESE_VEHICLE_IMPORTER,
  BATTERY_RECYCLER_QUERETARO,
  TIER_TWO_HARNESS_MAKER,
  DEALER_WITH_PAINT_BOOTH,
  ELECTRIC_TAXI_FLEET,
  CATHODE_PLANT_VERACRUZ,
  STORAGE_INSTALLER,
  ELECTRIC_MOTORCYCLE_MAKER,
  SECOND_LIFE_WORKS,
  CONDOMINIUM_WITH_CHARGERS,
  INVERTER_MAQUILA,
  PORT_WAREHOUSE,
  PROVING_GROUND,
  TELEMATICS_PROVIDER,
  SEMICONDUCTOR_PLANT,
  LAST_MILE_FLEET,
  VEHICLE_DISMANTLER,
  DIE_CASTER,
  SOLAR_PARK,
  ELECTROLYTE_PLANT,
];
