import { useEffect, useRef } from "react";

/**
 * A web page of ours as a browser shows it, apart from the window’s own styles. Nothing of it runs: it is parsed as a document
 * without a window, and only its body and its style sheet are taken over.
 */
export function WebPreview({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current!;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    // Taken out before the window parses it, whose policy knows no style sheets within a page.
    const [whole = "", sheet = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const page = new DOMParser().parseFromString(html.replace(whole, ""), "text/html");
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet.replace(/:root\b/g, ":host"));
    root.adoptedStyleSheets = [styles];
    root.replaceChildren(document.importNode(page.body, true));
    element.lang = page.documentElement.lang;
    element.dir = page.documentElement.dir;
  }, [html]);
  return <div className="preview-web" ref={place} />;
}
