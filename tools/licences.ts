/** Under which licences the libraries come that the program is delivered with. */

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const FOLDER = "node_modules/";

export interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The libraries of a production install, as the lock file pins them. */
export const deliveredLibraries = ({ packages }: Lock): Library[] =>
  Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { version, license }]) => ({ name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length), version, licence: license ?? "unknown" }))
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));

export function licencesDocument(lock: Lock): string {
  const rows = new Set(deliveredLibraries(lock).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`));
  return [
    "# Licences of the libraries in a production install",
    "",
    "Each library's own licence text lies in its folder in `node_modules`. Made by `npm run generate` from the lock file.",
    "",
    "| library | version | licence |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
