/** A body that drafts for an organ, at the place of the organ's own name. */
export const bodyBelow =
  /^\s*The\s+(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Main|General|Special Political and Decolonization|Credentials|Drafting)\s+Committee|Committee\s+of\s+the\s+Whole|Advisory\s+Committee|Working\s+Group|Sub-?[Cc]ommission|Secretariat|Secretary-General)\b/;
