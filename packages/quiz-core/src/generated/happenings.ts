// Built from data/happenings.json by scripts/generate.mjs; change that file, not this one.
export const happenings: Readonly<Record<string, readonly string[]>> = {
  "held": ["assembly","ceremony","championship","championships","conference","congress","convention","debate","election","elections","exhibition","fair","festival","forum","funeral","gathering","hearing","marathon","meeting","parade","primary","race","rally","referendum","summit","symposium","talks","tournament","trial","vigil","workshop"],
  "happened": ["accident","annexation","assassination","attack","bombing","collision","coup","crash","derailment","earthquake","eruption","explosion","flood","hurricane","invasion","landslide","launch","massacre","merger","revolution","riot","shooting","siege","takeover","uprising","wedding"],
};
