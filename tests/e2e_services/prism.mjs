// Prism in front of every spec, in one process: `node prism.mjs FOLDER NAME...`.
// Reads FOLDER/NAME.yaml and listens on FOLDER/NAME.sock for each; what Prism's command line does with `mock --errors`, without its cluster.
// Says "ready" on a line of its own when all of them listen.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./corrected.cjs");
const { createSingleProcessPrism } = require("@stoplight/prism-cli/dist/util/createServer.js");

const [folder, ...names] = process.argv.slice(2);

await Promise.all(
  names.map((name) =>
    createSingleProcessPrism({
      document: `${folder}/${name}.yaml`,
      port: `${folder}/${name}.sock`,
      dynamic: false,
      ignoreExamples: false,
      cors: false,
      multiprocess: false,
      errors: true,
      verboseLevel: "warn",
    }),
  ),
);
console.log("\nready");
