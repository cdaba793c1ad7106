import { useId } from "react";
import { field } from "../ui/controls";

interface UploadProps {
  label: string;
  accept: string;
  multiple?: boolean;
  onChoose: (files: File[]) => void;
}

/** A field for files of this device. */
export function Upload({ label, accept, multiple = false, onChoose }: UploadProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => onChoose([...(target.files ?? [])])}
        className={`${field} max-w-md py-2`}
      />
    </div>
  );
}
