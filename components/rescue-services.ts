import type { StoreCondition } from "../lib/services/corpus-facts";
import type { RescueFacts } from "../lib/services/rescue-store";

/** What a screen knows of a store that may not be written to; `rest` of a damaged one that can be read. */
export interface StoreState {
  readonly condition: StoreCondition;
  readonly rest?: RescueFacts;
}

/** Everything that going on with a damaged store asks of the world around it. A rejected promise is a fault. */
export interface RescueServices {
  storeState(): Promise<StoreState>;
  /** Makes what is left the whole store, and starts the screen anew. */
  goOnWithRest(): Promise<void>;
}
