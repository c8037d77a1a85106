import type { TypedDocumentString } from "./operations";

interface Envelope<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly remedy?: string };
  }[];
}

/** Asks the API at `url` a typed document; its answer has the document's type. */
export async function ask<Answer, Variables>(
  url: string,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((cause: unknown) => {
    throw new Error(`No Sightline answers at ${url}. Run npm start, or give its address with --url.`, {
      cause,
    });
  });
  const { data, errors } = (await response.json()) as Envelope<Answer>;
  if (errors)
    throw new Error(errors.map((each) => [each.message, each.extensions?.remedy].join(" ")).join("\n"));
  if (!data) throw new Error(`${url} answered with ${response.status} and without data.`);
  return data;
}
