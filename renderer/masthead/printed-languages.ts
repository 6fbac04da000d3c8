import type { Metadata, Profile } from "../../shared/document/index.js";

type Language = Metadata["language"];

/** Who speaks, at the head of a document: the Organization, and its organs as their documents print them. */
export interface Identity extends Readonly<Record<Profile, string>> {
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
