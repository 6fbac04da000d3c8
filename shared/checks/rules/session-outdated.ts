import { organOfBody, yearOfSession } from "../../citations/index.js";
import { deadlinesIn, type NamedSession, ordinalInWords, sessionsNamedIn } from "../../language/index.js";
import { type DraftSession, draftSession } from "../facts/draft-session.js";
import { fact } from "../facts/fact.js";
import { ownAssignments } from "../facts/mandates.js";
import type { ParagraphText } from "../facts/runs.js";
import { replacing } from "../replacing.js";
import { everywhere, type Report, type Rule } from "../rule.js";
import { draftingManual } from "../sources.js";

const sessionsIn = fact(({ text }) => sessionsNamedIn(text));

/** What began at a session, or goes on since then, may well lie behind. */
const since = /\b(?:starting|beginning|commencing|since|from|as from|of)(?: at)? (?:its|the) $/;

export const sessionOutdated: Rule = {
  id: "session-outdated",
  topic: "budget and procedure",
  title: "Session or year that has passed",
  why: "What is asked for at a session before the draft’s own was left over from an earlier text, and cannot be done any more.",
  source: draftingManual,
  severity: everywhere("warning"),
  scope: "draft",
  check: ({ metadata, decisions }) => {
    const now = draftSession(metadata);
    if (now === null) return [];
    return decisions.flatMap(({ paragraphs }) =>
      paragraphs
        .filter(({ part, words }) => part === "operative" && /session|by|later than|until/.test(words.text))
        .flatMap((paragraph) => [...pastSessions(paragraph, now), ...pastYears(paragraph, now)]),
    );
  },
  examples: {
    wrong: [
      {
        text: {
          metadata: { session: "Eighty-first session" },
          operative: ["*Requests* the Secretary-General to report to the General Assembly at its seventy-ninth session."],
        },
        corrected: {
          metadata: { session: "Eighty-first session" },
          operative: ["*Requests* the Secretary-General to report to the General Assembly at its eighty-second session."],
        },
      },
      {
        text: {
          organ: "The Economic and Social Council",
          metadata: { number: "2009/24" },
          operative: [
            "*Requests* the Executive Director to report to the Commission on Crime Prevention and Criminal Justice at its sixteenth session.",
          ],
        },
        corrected: {
          organ: "The Economic and Social Council",
          metadata: { number: "2009/24" },
          operative: [
            "*Requests* the Executive Director to report to the Commission on Crime Prevention and Criminal Justice at its nineteenth session.",
          ],
        },
      },
      {
        text: {
          metadata: { issued: "2026-10-05" },
          operative: ["*Requests* the Secretary-General to submit a report on the matter no later than 2024."],
        },
      },
    ],
    right: [
      {
        metadata: { session: "Eighty-first session" },
        operative: [
          "*Notes* the decision that the Council adopted at its twentieth session;",
          "*Requests* the Mechanism to submit an annual report to the General Assembly, starting at its seventy-fifth session;",
          "*Requests* the Secretary-General to report to the Human Rights Council at its sixty-third session and to the General Assembly at its eighty-first session.",
        ],
      },
      { operative: ["*Requests* the Secretary-General to report to the General Assembly at its tenth session."] },
    ],
  },
};

function pastSessions(paragraph: ParagraphText, now: DraftSession): Report[] {
  const { text } = paragraph.words;
  const { profile } = paragraph.speaker;
  return sessionsIn(paragraph.words).flatMap((session): Report[] => {
    const organ = organOfBody(session.body, profile);
    const own = organ === profile && now.number !== null && session.number < 1900 ? now.number : null;
    const year = yearOfSession(session.body, session.number, profile);
    const passed = own === null ? year !== null && year < now.year : session.number < own;
    if (!passed || since.test(text.slice(0, session.from)) || !isDeadline(paragraph, session)) return [];
    const next = own === null ? session.number + (now.year + 1 - year!) : own + 1;
    const right = next > 1900 ? String(next) : next <= 99 ? ordinalInWords(next) : null;
    const words = text.slice(session.from, session.to);
    return [
      {
        at: paragraph,
        from: session.from,
        to: session.to,
        message: `The ${words} session lies before this draft’s own${right ? `; the next would be the ${right}` : ""}.`,
        ...(right && {
          fix: {
            kind: "confirm" as const,
            title: `Write “${right}”`,
            edits: [replacing(paragraph, session.from, session.to, right)],
          },
        }),
      },
    ];
  });
}

/** Verbs by which a text arranges what is to be done at a session; others tell of sessions, too. */
const arranging = new Set(["requests", "reiterates its request", "decides", "invites", "recommends"]);

/** Whether something is to be done at a session, not told of one. */
const isDeadline = ({ words, level }: ParagraphText, { from, to }: NamedSession): boolean => {
  const within = (span: { readonly from: number; readonly to: number }): boolean => span.from <= from && to <= span.to;
  if (!deadlinesIn(words.text, 0, words.text.length).some(within)) return false;
  return level > 0 || ownAssignments(words).some(({ base, deadlines }) => arranging.has(base) && deadlines.some(within));
};

/** Years by which a report should have come. Of other things an old year is often told: “targets to be reached by 2020”. */
function pastYears(paragraph: ParagraphText, now: DraftSession): Report[] {
  const { words } = paragraph;
  const named = words.text.includes("report") && [...words.text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => Number(year) < now.year);
  if (!named) return [];
  return ownAssignments(words)
    .filter(({ base, tasks }) => base === "requests" && tasks.some(({ text }) => /^to (?:submit|report|present|prepare)\b/.test(text)))
    .flatMap(({ deadlines }) => deadlines)
    .flatMap(({ kind, from, to, text }): Report[] => {
      const year = Number(/\b(?:19|20)\d\d$/.exec(text)?.[0]);
      if (kind !== "date" || !(year < now.year)) return [];
      return [{ at: paragraph, from, to, message: `“${text}” lies before this draft’s own year, ${now.year}.` }];
    });
}
