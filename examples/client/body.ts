import { ask } from "./ask";
import { DossierOfABodyDocument, type DossierOfABodyQuery } from "./operations";
import { cited, facts, names, section, shown, words, wrap } from "./text";

type Found = NonNullable<DossierOfABodyQuery["node"]>;
type Board = Extract<Found, { __typename: "Board" }>;
type Organization = Extract<Found, { __typename: "Organization" }>;

export async function bodyDossier(url: string, id: string): Promise<string[]> {
  const { node } = await ask(url, DossierOfABodyDocument, { id });
  if (node?.__typename !== "Board" && node?.__typename !== "Organization") return [];
  const watched = node.embodies.nodes.flatMap(({ name, oversees }) =>
    oversees.nodes.map(({ subject, evidence }) => ({ name, subjects: subject.nodes, evidence })),
  );
  return [
    ...wrap(cited([node.caption], node)),
    ...(node.__typename === "Board" ? ofBoard(node) : ofOrganization(node)),
    ...facts("Watches", watched, ({ name, subjects }) => [
      `as ${name}: ${subjects.map(({ __typename, caption }) => `${words(__typename)} ${caption}`).join("; ")}`,
    ]),
  ];
}

const ofBoard = (board: Board): string[] => [
  ...section("About", [
    board.purpose ?? "No purpose is printed.",
    `meets: ${board.frequency ?? "not printed"}`,
    `notes: ${board.notesPublished ? "published" : "not said to be published"}`,
    `sits: ${board.inPublic ? "in public" : "not said to sit in public"}`,
    `chaired by: ${names(board.chairedBy)}`,
    `reports to: ${names(board.reportsTo)}`,
  ]),
  ...facts(
    "Seats",
    board.seats.nodes.flatMap(({ label, memberships }) =>
      memberships.nodes.map((each) => ({ label, ...each })),
    ),
    ({ label, ...each }) => [label, each.person?.name, words(each.office), shown(each)],
  ),
  ...facts("Meetings", board.meetings.nodes, (each) => [each.heldOn?.edtf, each.title, words(each.status)]),
];

const ofOrganization = ({ kind, partOf, roles }: Organization): string[] => [
  ...section("About", [`kind: ${words(kind)}`, `part of: ${partOf?.name ?? "nothing that is printed"}`]),
  ...facts(
    "Offices",
    roles.nodes.flatMap(({ name, tenures }) => tenures.nodes.map((each) => ({ name, ...each }))),
    ({ name, ...each }) => [name, each.person?.name, shown(each)],
  ),
];
