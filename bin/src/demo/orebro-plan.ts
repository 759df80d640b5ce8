import type { DemoPlan } from './demo-plan.js';
import { orebroFocusAreas } from './orebro-focus-areas.js';

/** The plan of Örebro county 2025–2027. The themes of 2026 and 2027 are still open. */
export const orebroPlan: DemoPlan = {
  title: 'Verksamhetsplan 2025–2027',
  purpose:
    'Vi ger stöd och hjälp till brottsutsatta, vittnen och deras anhöriga, och till anhöriga till den som har begått brott. Det betyder samtal mellan medmänniskor, information och praktisk hjälp – före, under och efter rättsprocessen.',
  overallGoal:
    'Under de tre åren utvecklar vi stödet vidare och ser till att alla brottsutsatta, vittnen och anhöriga i länet får ett stöd av hög kvalitet. Fler ska känna till vårt arbete, och vi ska samarbeta närmare med dem som möter samma människor.',
  firstYear: 2025,
  lastYear: 2027,
  themes: [
    { year: 2025, name: 'Brottsdrabbade i gängkriminalitetens skugga' },
    { year: 2026, name: null },
    { year: 2027, name: null },
  ],
  focusAreas: orebroFocusAreas,
};
