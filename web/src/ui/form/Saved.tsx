/** Says that it is done; read out, and where the eye is. */
export function Saved({ children }: { children: string | undefined }) {
  return (
    <p role="status" className="text-dust">
      {children}
    </p>
  );
}
