import { Outlet } from "@tanstack/react-router";
import { useRememberedMood } from "../moods/rememberedMood";
import { BottomBar } from "./BottomBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";
import { useFocusOnArrival } from "./useFocusOnArrival";

export function Shell() {
  const mood = useRememberedMood()?.mood;
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
        className="sr-only rounded-lg bg-marquee px-4 py-3 text-on-marquee focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
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
      <Footer />
      <BottomBar />
    </>
  );
}
