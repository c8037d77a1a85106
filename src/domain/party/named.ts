import { Evidenced, Interface, Label, Node, Property } from "../../model";

@Interface("Anything that documents call by a name. Its other printed names are in `names`.", {
  implements: () => [Evidenced, Node],
})
export abstract class Named {
  @Property(Label, "The name used for it throughout, one of its printed names.", {
    required: true,
    title: true,
  })
  name!: string;
}
