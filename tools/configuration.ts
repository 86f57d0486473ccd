/** What `.env.example` and the README say of the environment, from the one table of variables. */
import type { Variable } from "../src/variables.ts";

const README_MARKS = ["<!-- variables -->\n", "<!-- end of variables -->"] as const;

/** Everything commented out, with its default: the file can be taken over as it is. */
export function environmentExample(variables: readonly Variable[]): string {
  const entries = variables.map(({ name, default: value, meaning, secret }) =>
    [`# ${meaning}`, ...(secret ? [`# A secret: ${name}_FILE names a file that holds it.`] : []), `#${name}=${value ?? ""}`].join("\n"),
  );
  return `# Copy to .env, take the # off what you set, and start with: node --env-file=.env --import tsx src/main.ts\n# (built: node --env-file=.env dist/main.js). Empty is not set.\n\n${entries.join("\n\n")}\n`;
}

/** The README with its table of variables renewed. */
export function withVariableTable(readme: string, variables: readonly Variable[]): string {
  const [begin, end] = README_MARKS.map((mark) => readme.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) throw new Error(`README.md lacks ${README_MARKS.join("or ")}`);
  const rows = variables.map(
    ({ name, default: value, meaning, secret }) => `| \`${name}\`${secret ? " \\*" : ""} | ${value ? `\`${value}\`` : ""} | ${meaning} |`,
  );
  const table = ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
  return `${readme.slice(0, begin)}${README_MARKS[0]}${table}\n${readme.slice(end)}`;
}
