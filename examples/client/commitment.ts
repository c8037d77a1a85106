import { ask } from "./ask";
import { DossierOfACommitmentDocument, type ReportedFragment } from "./operations";
import { cited, facts, names, section, words, wrap } from "./text";

export async function commitmentDossier(url: string, id: string): Promise<string[]> {
  const { commitment, life, linesOfSight } = await ask(url, DossierOfACommitmentDocument, { id });
  if (!commitment) return [];
  const activities = commitment.activities.nodes.map((each) => ({
    ...each,
    evidence: [...each.evidence, ...each.progress.nodes.flatMap(({ evidence }) => evidence)],
  }));
  const lines = linesOfSight.lines.map(({ hops, why }) => ({
    say: [`${hops.map(({ to }) => to?.caption).join(" > ") || "nothing"}: ${why}`],
    evidence: hops.flatMap(({ evidence }) => evidence),
  }));
  const reaching = `${linesOfSight.publicLines} lines reach the public, ${linesOfSight.brokenLines} do not`;
  return [
    ...wrap(cited([`${commitment.reference} of the ${commitment.plan?.name}`], commitment)),
    ...section("About", [
      commitment.gist,
      `owner: ${names(commitment.owner)}`,
      `objective: ${names(commitment.objective)}`,
      ...(life ? [`how it stands: ${words(life.state)}, not heard of for ${life.silentDays} days`] : []),
    ]),
    ...facts("Reported by its author", commitment.progress.nodes, report),
    ...facts("Activities, with what was reported on them", activities, (each) => [
      each.reference,
      [each.gist, ...each.progress.nodes.flatMap(report)].join(" "),
    ]),
    ...facts(`Who watches it: ${reaching}`, lines, ({ say }) => say),
    ...facts("Not there", commitment.absences, ({ property, state }) => [property, words(state)]),
  ];
}

const report = ({ reportedUpTo, state, gist }: ReportedFragment["nodes"][number]): string[] => [
  `Up to ${reportedUpTo?.edtf ?? "a day not known"}, ${words(state)}: ${gist}`,
];
