import { Outlet } from "@tanstack/react-router";
import { SignInAsk } from "../accounts/entry/SignInAsk";
import { useSignInAsk } from "../accounts/entry/signInAsk";
import { useRememberedMood } from "../moods/rememberedMood";
import { Toasts } from "../ui/Toasts";
import { BottomBar } from "./BottomBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";
import { useFocusOnArrival } from "./useFocusOnArrival";

export function Shell() {
  const mood = useRememberedMood()?.mood;
  const wish = useSignInAsk();
  const main = useFocusOnArrival();
  return (
    <>
      <a
        href="#main"
        onClick={(event) => {
          // The address keeps its own hash; only focus moves.
          event.preventDefault();
          main.current?.focus();
        }}
        className="fixed top-2 left-2 z-50 -translate-y-24 rounded-lg bg-marquee px-4 py-3 font-medium text-on-marquee focus:translate-y-0"
      >
        Skip to the page
      </a>
      {mood && (
        <div
          key={mood}
          data-mood={mood}
          className="pointer-events-none fixed inset-0 -z-10 mood-light"
        />
      )}
      <Header />
      <main ref={main} id="main" tabIndex={-1} className="page-width min-h-[70dvh]">
        <OfflineNotice />
        <Outlet />
      </main>
      <Toasts />
      {wish && <SignInAsk wish={wish} />}
      <Footer />
      <BottomBar />
    </>
  );
}
