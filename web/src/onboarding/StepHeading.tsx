import { useEffect, useRef, type ReactNode } from "react";

interface StepHeadingProps {
  step: number;
  title: string;
  children: ReactNode;
}

const steps = 2;

/** Where one is on the way; it takes the focus, so that each step is read from its beginning. */
export function StepHeading({ step, title, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <p className="text-caption text-dust">
        Step {step} of {steps}
      </p>
      <h1 ref={heading} tabIndex={-1} className="mt-1 font-display text-title outline-none">
        {title}
      </h1>
      <p className="mt-2 max-w-[60ch] text-lead text-dust">{children}</p>
    </div>
  );
}
