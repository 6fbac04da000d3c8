/**
 * Words that titles of resolutions write with a small letter, and none of them as part of a name. Counted in the titles of
 * 529 texts of the Assembly, the Economic and Social Council and the Human Rights Council, adopted from 2020 to 2024 (https://github.com/UNxml).
 */
export const ordinaryTitleWords: ReadonlySet<string> = new Set(
  `about accountability activities addressing affect after against among anniversary approach arrangements associated
  behaviour between calendar combating conditions confidence-building context countering coverage degrading dimensions
  discrimination during efforts eliminate eliminating elimination enhancing enjoyment ensure ensuring every fields follow-up
  from full hazardous high-level illicit impact implement improve improving including inclusive intolerance into living
  measures obligations occupation opinion outcomes particular period perspective practices prevent preventing promoting
  promotion proposed protect protecting recovery related relating reports repercussions resilient responsible session
  situation solidarity strengthen strengthening subjects such systems that their threat through tolerance towards
  transboundary under unilateral well-being with without`
    .trim()
    .split(/\s+/),
);
