import { RequestFailed } from "../api/errors";
import { failureSentence } from "../ui/failureWords";

const most = 12;

/** Why a file was not taken, line by line. */
export function FileProblems({ error, file }: { error: unknown; file: string }) {
  const problems = error instanceof RequestFailed ? error.fields : [];
  return (
    <div role="alert" className="mt-4 rounded-xl border border-danger p-4">
      <p className="font-medium">{file} was not taken. Nothing has changed.</p>
      {problems.length === 0 ? (
        <p className="mt-1 text-dust">{failureSentence(error)}</p>
      ) : (
        <ul className="mt-2 space-y-1 text-dust">
          {problems.slice(0, most).map(({ field, message }, index) => (
            <li key={index}>
              <span className="text-screen">{field}:</span> {message}
            </li>
          ))}
          {problems.length > most && <li>and {problems.length - most} more</li>}
        </ul>
      )}
    </div>
  );
}
