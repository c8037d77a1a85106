import { ask } from "./ask";
import { DossierOfAPersonDocument } from "./operations";
import { facts, section, shown, words } from "./text";

export async function personDossier(url: string, id: string): Promise<string[]> {
  const { person } = await ask(url, DossierOfAPersonDocument, { id });
  if (!person) return [];
  const { tenures, memberships, attendances, actionsFallingTo, contradictions } = person;
  return [
    person.name,
    ...section(
      "Also printed as",
      person.names.map(({ text, kind }) => `${text} (${words(kind)})`),
    ),
    ...facts("Offices", tenures.nodes, (each) => [
      each.role?.name,
      each.role?.organization?.name,
      shown(each),
    ]),
    ...facts("Seats", memberships.nodes, (each) => [
      each.seat?.board?.name,
      each.seat?.label,
      words(each.office),
      shown(each),
    ]),
    ...facts(`Meetings (${attendances.totalCount})`, attendances.nodes, (each) => [
      each.meeting?.heldOn?.edtf,
      each.meeting?.title,
      words(each.presence),
      words(each.capacity),
    ]),
    ...facts("Actions that fell to them", actionsFallingTo.nodes, ({ gist }) => [gist]),
    ...facts("Where the documents disagree", contradictions, ({ gist }) => [gist]),
  ];
}
