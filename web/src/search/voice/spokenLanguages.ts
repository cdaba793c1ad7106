import { kept } from "../../ui/kept";

/** Languages that browsers' recognitions commonly know (BCP 47). */
const common = [
  "en-GB",
  "en-US",
  "en-IN",
  "en-AU",
  "ar-EG",
  "bn-IN",
  "cmn-Hans-CN",
  "cmn-Hant-TW",
  "yue-Hant-HK",
  "cs-CZ",
  "da-DK",
  "de-DE",
  "el-GR",
  "es-ES",
  "es-MX",
  "fa-IR",
  "fi-FI",
  "fr-FR",
  "gu-IN",
  "he-IL",
  "hi-IN",
  "hu-HU",
  "id-ID",
  "it-IT",
  "ja-JP",
  "kn-IN",
  "ko-KR",
  "ml-IN",
  "mr-IN",
  "nb-NO",
  "nl-NL",
  "pa-Guru-IN",
  "pl-PL",
  "pt-BR",
  "pt-PT",
  "ro-RO",
  "ru-RU",
  "sv-SE",
  "ta-IN",
  "te-IN",
  "th-TH",
  "tr-TR",
  "uk-UA",
  "ur-IN",
  "vi-VN",
] as const;

const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" });
const remembered = kept("moodreel.voice-language");

/** The languages to choose from, named in English and in order of their names. */
export function spokenLanguages(): { tag: string; name: string }[] {
  const tags = new Set<string>([...common, spokenLanguage()]);
  return [...tags]
    .map((tag) => ({ tag, name: languageSpoken(tag) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The language's English name. */
export function languageSpoken(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The one chosen last on this device, else the browser's own. */
export function spokenLanguage(): string {
  return remembered.read() ?? ownLanguage(navigator.language);
}

export function rememberSpokenLanguage(tag: string): void {
  remembered.write(tag);
}

/** "de" alone says too little to a recognition. */
function ownLanguage(tag: string): string {
  if (tag.includes("-")) return tag;
  return common.find((known) => known.split("-")[0] === tag) ?? "en-GB";
}
