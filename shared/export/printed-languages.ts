import type { Metadata, Profile } from "../document/index.js";

type Language = Metadata["language"];

/** Who speaks, at the head of a document: the Organization, and its organs as their documents print them. */
interface Identity extends Readonly<Record<Profile, string>> {
  readonly unitedNations: string;
}

/** Heads of documents in the six official languages. */
export const identities: Readonly<Record<Language, Identity>> = {
  ar: {
    unitedNations: "الأمم المتحدة",
    GA: "الجمعية العامة",
    ECOSOC: "المجلس الاقتصادي والاجتماعي",
    HRC: "مجلس حقوق الإنسان",
    SC: "مجلس الأمن",
  },
  en: {
    unitedNations: "United Nations",
    GA: "General Assembly",
    ECOSOC: "Economic and Social Council",
    HRC: "Human Rights Council",
    SC: "Security Council",
  },
  es: {
    unitedNations: "Naciones Unidas",
    GA: "Asamblea General",
    ECOSOC: "Consejo Económico y Social",
    HRC: "Consejo de Derechos Humanos",
    SC: "Consejo de Seguridad",
  },
  fr: {
    unitedNations: "Nations Unies",
    GA: "Assemblée générale",
    ECOSOC: "Conseil économique et social",
    HRC: "Conseil des droits de l’homme",
    SC: "Conseil de sécurité",
  },
  ru: {
    unitedNations: "Организация Объединенных Наций",
    GA: "Генеральная Ассамблея",
    ECOSOC: "Экономический и Социальный Совет",
    HRC: "Совет по правам человека",
    SC: "Совет Безопасности",
  },
  zh: { unitedNations: "联合国", GA: "大会", ECOSOC: "经济及社会理事会", HRC: "人权理事会", SC: "安全理事会" },
};

/** Distribution as printed. Arabic, Chinese and Russian documents have this corner in English. */
export const distributions: Readonly<Partial<Record<Language, Readonly<Record<Exclude<Metadata["distribution"], "">, string>>>>> = {
  es: { General: "Distr. general", Limited: "Distr. limitada", Restricted: "Distr. reservada" },
  fr: { General: "Distr. générale", Limited: "Distr. limitée", Restricted: "Distr. restreinte" },
};

/** The item of the agenda as mastheads number it. The Human Rights Council’s agenda is another word in Spanish. */
export const agendaItems: Readonly<Record<Language, (item: string, organ: Profile) => string>> = {
  ar: (item) => `البند ${item} من جدول الأعمال`,
  en: (item) => `Agenda item ${item}`,
  es: (item, organ) => `Tema ${item} ${organ === "HRC" ? "de la agenda" : "del programa"}`,
  fr: (item) => `Point ${item} de l’ordre du jour`,
  ru: (item) => `Пункт ${item} повестки дня`,
  zh: (item) => `议程项目${item}`,
};

/** What a resolution without a title is called: "Resolution 2509 (2020)". */
export const resolutionNames: Readonly<Record<Language, (number: string) => string>> = {
  ar: (number) => `القرار ${number}`,
  en: (number) => `Resolution ${number}`,
  es: (number) => `Resolución ${number}`,
  fr: (number) => `Résolution ${number}`,
  ru: (number) => `Резолюция ${number}`,
  zh: (number) => `第${number}号决议`,
};

/** Months in Arabic as the United Nations print them, by both their names. */
const arabicMonths = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيه",
  "تموز/يوليه",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
];

const long = (day: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(day);

/** A day in the words of a text’s language other than English. */
export const datesInWords: Readonly<Record<Exclude<Language, "en">, (day: Date) => string>> = {
  ar: (day) => `${day.getUTCDate()} ${arabicMonths[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
  es: (day) => long(day, "es"),
  fr: (day) => long(day, "fr").replace(/^1 /, "1er "),
  ru: (day) => long(day, "ru").replace(/ г\.$/, " года"),
  zh: (day) => long(day, "zh"),
};
