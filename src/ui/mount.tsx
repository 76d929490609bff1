import { type ComponentChildren, render } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { reportError } from "../extension/errors.ts";
import { t } from "../extension/texts.ts";
import { applyLocale } from "./theme.ts";

/** Draws a view of the extension into its page. A view that throws says so instead of vanishing. */
export function mount(view: ComponentChildren): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  applyLocale();
  render(<Guarded>{view}</Guarded>, root);
}

function Guarded({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary((thrown) => reportError("drawing a view", thrown));
  if (error !== undefined)
    return (
      <p role="alert" class="said">
        {t("error.view")}
      </p>
    );
  return <>{children}</>;
}
