import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

export interface Example {
  readonly name: string;
  readonly text: string;
}

/** The query page for browsers: everything is inside the page, nothing is fetched from elsewhere. */
export function queryPage(examples: readonly Example[]): string {
  const hello = [
    "# Sightline: ask about people, offices, boards, meetings, actions, and what each rests on.",
    "# The documentation of every type is behind the book on the left. More examples are in the other tabs.",
    "",
  ].join("\n");
  const tabs = examples.map(({ text }) => ({ query: text }));
  return renderGraphiQL({
    title: "Sightline",
    defaultQuery: hello + (examples[0]?.text ?? "{ datasets { id title facts } }"),
    defaultTabs: tabs.length > 0 ? tabs : undefined,
  } as never);
}
