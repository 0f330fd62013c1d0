import { lazyPage } from './lazy-page.js';

/** The pages whose script is brought when they are first shown. */
export const ChangesPage = lazyPage(async () => (await import('./changes-page.js')).ChangesPage);
export const DocketPage = lazyPage(async () => (await import('./docket-page.js')).DocketPage);
export const OverlapPage = lazyPage(async () => (await import('./overlap-page.js')).OverlapPage);
export const OverlapsPage = lazyPage(async () => (await import('./overlaps-page.js')).OverlapsPage);
export const PermitsPage = lazyPage(async () => (await import('./permits-page.js')).PermitsPage);
export const PlantPage = lazyPage(async () => (await import('./plant-page.js')).PlantPage);
export const RecommendationPage = lazyPage(async () => (await import('./recommendation-page.js')).RecommendationPage);
