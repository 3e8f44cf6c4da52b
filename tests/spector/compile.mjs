// Compile the modules of @typespec/http-specs to OpenAPI 3.1 in one process: `node compile.mjs OUT`.
// Writes OUT/<module, slashes as dashes>[-<version>].json and OUT/said.txt, what the compiler had to say.
import { compile, NodeHost } from "@typespec/compiler";
import { getOpenAPI3 } from "@typespec/openapi3";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// The emitter keeps examples in a plain object, where a parameter named `constructor` (special-words) finds
// the function Object and takes its length for a number of examples. It has none.
Object.defineProperty(Object, "length", { value: 0 });

const specs = join(dirname(fileURLToPath(import.meta.url)), "node_modules/@typespec/http-specs/specs");
const out = resolve(process.argv[2]);
await mkdir(out, { recursive: true });
const said = [];

for (const file of (await readdir(specs, { recursive: true })).filter((f) => f.endsWith("main.tsp")).sort()) {
  const module = dirname(file);
  const program = await compile(NodeHost, join(specs, file), { noEmit: true });
  // Asked for the document itself, the emitter leaves out the operations that it cannot say and gives the
  // others; asked for files, one such operation costs the whole module.
  for (const service of await getOpenAPI3(program, { "openapi-versions": ["3.1.0"] })) {
    for (const { document, version, diagnostics } of service.versions ?? [service]) {
      const name = [module.replaceAll("/", "-"), version].filter(Boolean).join("-");
      await writeFile(join(out, `${name}.json`), JSON.stringify(corrected(document, name), null, 2));
      said.push(...diagnostics.map((d) => `${name}: ${d.severity} ${d.code}: ${d.message}`));
    }
  }
  said.push(...program.diagnostics.map((d) => `${module}: ${d.severity} ${d.code}: ${d.message}`));
}
await writeFile(join(out, "said.txt"), [...new Set(said)].join("\n") + "\n");

// An optional path parameter is written `required: false`, which no OpenAPI document may say.
function corrected(document, name) {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === "path" && parameter.required === false) {
          parameter.required = true;
          said.push(`${name}: corrected: optional path parameter ${parameter.name} is required`);
        }
      }
    }
  }
  return document;
}
