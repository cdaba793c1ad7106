import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import type { Title, TitleType } from "../api/types";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { GroupStep } from "./GroupStep";
import { RateStep } from "./RateStep";

/** The way in: which kinds of titles, then a few ratings. Both can be skipped. */
export function WelcomePage() {
  return <PersonalPages>{() => <Welcome />}</PersonalPages>;
}

function Welcome() {
  const [type, setType] = useState<TitleType>("movie");
  const [chosen, setChosen] = useState<string[]>([]);
  /** Whatever was rated on the way, also among titles that are not shown any more. */
  const [touched, setTouched] = useState<Title[]>([]);
  const [step, setStep] = useState<"groups" | "titles">("groups");
  useDocumentTitle(step === "groups" ? "What do you like?" : "Rate a few");
  return (
    <div className="mx-auto max-w-5xl py-6 pb-28 md:py-10 md:pb-28">
      {step === "groups" ? (
        <GroupStep
          type={type}
          chosen={chosen}
          onType={(next) => {
            setType(next);
            setChosen([]);
          }}
          onChoose={setChosen}
          onNext={() => setStep("titles")}
        />
      ) : (
        <RateStep
          groups={chosen}
          type={type}
          touched={touched}
          onTouch={(title) => setTouched((before) => [...new Set(before).add(title)])}
          onBack={() => setStep("groups")}
        />
      )}
    </div>
  );
}
