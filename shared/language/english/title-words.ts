/**
 * Words that titles of resolutions write with a small letter, and none of them as part of a name. Counted in the titles of
 * 950 texts of the Assembly, the Economic and Social Council and the Human Rights Council, adopted from 2020 to 2025 (https://github.com/UNxml).
 */
export const ordinaryTitleWords: ReadonlySet<string> = new Set(
  `about accountability activities addressing affect after against among anniversary approach arrangements associated behaviour
  between calendar capacity-building challenges combating conditions confidence-building context countering coverage degrading
  dimensions discrimination during efforts eliminate eliminating elimination enhancing enjoyment ensure ensuring every field
  fields follow-up format from full hazardous high-level illicit impact implement improve improving including inclusive into
  intolerance living measures meeting obligations occupation opinion outcomes particular period perspective practices prevent
  preventing promoting promotion proposed protect protecting recovery related relating repercussions reports resilient
  responsible session situation solidarity status strengthen strengthening subjects such systems that their threat through
  tolerance towards transboundary under unilateral well-being with without work`
    .trim()
    .split(/\s+/),
);
