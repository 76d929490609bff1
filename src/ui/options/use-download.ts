import { useCallback, useEffect, useRef } from "preact/hooks";

/** Hands text to the reader as a file, without any request; the text is let go with the view. */
export function useDownload(): (name: string, text: string) => void {
  const last = useRef("");
  const release = useCallback(() => {
    if (last.current !== "") URL.revokeObjectURL(last.current);
    last.current = "";
  }, []);
  useEffect(() => release, [release]);
  return (name, text) => {
    release();
    last.current = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = last.current;
    link.download = name;
    link.click();
  };
}
