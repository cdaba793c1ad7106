import { Link } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { ExportData } from "../accounts/privacy/ExportData";
import { textLink } from "../ui/controls";
import { Panel } from "../ui/Panel";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { DropFile } from "./DropFile";
import { FeedPanel } from "./FeedPanel";
import { ImportList } from "./ImportList";

/** Where a library comes in and goes out. */
export function TransferPage() {
  return <PersonalPages>{() => <Transfer />}</PersonalPages>;
}

function Transfer() {
  useDocumentTitle("Bring and take your library");
  return (
    <div className="mx-auto max-w-3xl space-y-6 py-6 md:py-8">
      <div>
        <Link to="/library" className={`${textLink} text-dust`}>
          Your library
        </Link>
        <h1 className="mt-2 font-display text-title">Bring and take your library</h1>
      </div>
      <Panel
        title="Bring a library"
        about="An export of Letterboxd (the zip or single files), IMDb, Trakt, Goodreads, StoryGraph or another Moodreel, or a CSV with title, year and rating. You see what was found before anything changes, and can take it all back later."
      >
        <DropFile />
      </Panel>
      <ImportList />
      <ExportData />
      <FeedPanel />
    </div>
  );
}
