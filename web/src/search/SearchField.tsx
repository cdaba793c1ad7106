import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { field } from "../ui/controls";
import { SearchIcon } from "../ui/icons";
import { RecentSearches } from "./RecentSearches";
import { rememberSearch, useRecentSearches } from "./recentSearches";
import { goToFirstResult, isResult, openFirstResult, stayInField } from "./resultFocus";
import { longestQuery } from "./searchParams";
import { useFocusKey } from "./useFocusKey";
import { useSearchText } from "./useSearchText";
import { speechSupport } from "./voice/speech";
import { useVoice } from "./voice/useVoice";
import { VoiceButton } from "./voice/VoiceButton";
import { VoicePanel } from "./voice/VoicePanel";

/** The one search field, in the header of every page. Typing or speaking leads to the search page. */
export function SearchField() {
  const input = useRef<HTMLInputElement>(null);
  const microphone = useRef<HTMLButtonElement>(null);
  const recent = useRef<HTMLDivElement>(null);
  const { text, show, type, search, settle, wait } = useSearchText();
  const searches = useRecentSearches();
  const [inside, setInside] = useState(false);
  const voice = useVoice({ text, show, onSaid: meant });
  useFocusKey(input);

  const speaking = voice.step.at !== "off";
  const withRecent = inside && !speaking && text === "" && searches.length > 0;

  function meant(wish: string) {
    rememberSearch(wish);
    search(wish, "meaning");
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape" && !speaking) input.current?.blur();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    if (withRecent) {
      recent.current?.querySelector<HTMLElement>("li button")?.focus();
      return;
    }
    settle();
    goToFirstResult(text.trim());
  }

  function closeVoice() {
    // The panel goes, and must not take the focus with it.
    if (document.activeElement !== input.current) microphone.current?.focus();
    voice.close();
  }

  function onEscape(event: KeyboardEvent) {
    if (event.key === "Escape" && speaking) closeVoice();
  }

  function onLeave(event: FocusEvent<HTMLElement>) {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setInside(false);
    // Results that somebody has moved on to are not exchanged any more.
    if (isResult(event.relatedTarget)) wait();
    if (voice.step.at === "asking" || voice.step.at === "failed") voice.close();
  }

  return (
    // Keys and focus are followed for what is inside; the form itself is not a control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      role="search"
      className="min-w-0 grow md:relative md:max-w-md"
      onFocus={() => setInside(true)}
      onBlur={onLeave}
      onKeyDown={onEscape}
      onSubmit={(event) => {
        event.preventDefault();
        if (!openFirstResult()) meant(text);
      }}
    >
      <div className="relative">
        <SearchIcon className="pointer-events-none absolute top-3 left-3 size-5 text-dust" />
        <input
          ref={input}
          id="search"
          type="search"
          value={text}
          onChange={(event) => {
            stayInField();
            type(event.target.value);
          }}
          onBlur={stayInField}
          onKeyDown={onKeyDown}
          maxLength={longestQuery}
          placeholder="Search films and books"
          aria-label="Search films and books"
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          className={`${field} search-field pr-11 pl-10 text-ellipsis`}
        />
        {speechSupport() === "there" && (
          <VoiceButton
            ref={microphone}
            listening={voice.step.at === "listening"}
            onPress={() => void voice.press()}
          />
        )}
      </div>
      {voice.step.at !== "off" && (
        <VoicePanel
          step={voice.step}
          language={voice.language}
          onLanguage={voice.choose}
          onGoOn={() => void voice.goOn()}
          onClose={closeVoice}
        />
      )}
      {withRecent && (
        <div ref={recent}>
          <RecentSearches
            searches={searches}
            onChoose={(chosen) => {
              input.current?.focus();
              meant(chosen);
            }}
            onForgotten={() => input.current?.focus()}
          />
        </div>
      )}
    </form>
  );
}
