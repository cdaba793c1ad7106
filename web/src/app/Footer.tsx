import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { moodOptionsQuery } from "../moods/optionsQuery";
import { Attributions } from "./Attributions";
import { healthQuery } from "./healthQuery";
import { ThemeSwitch } from "./ThemeSwitch";

export function Footer() {
  const version = useQuery(healthQuery()).data?.version;
  const focus = useQuery(moodOptionsQuery()).data?.focus;
  return (
    <footer className="mt-16 border-t border-seam pb-20 md:pb-0">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 py-5 text-caption text-dust">
        <p>
          {version ? `Moodreel ${version}` : "Moodreel"}. Films and books for the mood you are in.
        </p>
        {focus && (
          <Link to="/focus" className="rounded underline underline-offset-4">
            Focus
          </Link>
        )}
        <a href="/docs" className="rounded underline underline-offset-4">
          API documentation
        </a>
        <Link to="/lab" className="rounded underline underline-offset-4 md:hidden">
          Lab
        </Link>
        <ThemeSwitch className="flex min-h-11 items-center gap-2 rounded md:hidden" />
      </div>
      <Attributions />
    </footer>
  );
}
