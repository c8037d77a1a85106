declare module "edtf" {
  /** Parses an EDTF expression; throws on anything that is not one. */
  export default function edtf(text: string): unknown;
}
