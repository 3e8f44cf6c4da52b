// Where Prism misreads OpenAPI, put right before it starts; each with what goes wrong without it.
// Prism's modules call each other through their exports, so that a function can be replaced there.
const at = (module) => require(`@stoplight/prism-http/dist/validator/${module}.js`);

// An optional array in a header that is not sent ends the process (TypeError, value.split): the style `simple`
// is taken apart before anyone asks whether there is a value.
const { header, query } = at("deserializers/index");
const simple = header.simple;
header.simple = (name, values, ...rest) => (values[name] === undefined ? undefined : simple(name, values, ...rest));

// An optional parameter in the style deepObject that is not sent becomes an object of nothing but
// undefined properties, which lacks what is required in it.
const deepObject = query.deepObject;
query.deepObject = (...all) => {
  const found = deepObject(...all);
  return Object.values(found ?? {}).every((value) => value === undefined) ? undefined : found;
};

// A part of a form that holds an object is JSON (OAS 3.0, Encoding Object, contentType), but Prism holds its text
// against the schema: "must be object".
const utils = at("validators/utils");
const validate = utils.validateAgainstSchema;
utils.validateAgainstSchema = (value, schema, coerce, context, prefix, ...rest) =>
  validate(coerce && prefix === "body" ? parsed(value, schema) : value, schema, coerce, context, prefix, ...rest);

function parsed(form, schema) {
  const isJson = (name) => schema.properties?.[name]?.type === "object" && typeof form[name] === "string";
  return Object.fromEntries(
    Object.entries(form).map(([name, text]) => [name, isJson(name) ? JSON.parse(text) : text]),
  );
}

// An answer in application/geo+json is held against the schema of application/json where that is listed before it.
const media = at("utils/wildcardMediaTypeMatch");
const matches = media.wildcardMediaTypeMatch;
media.wildcardMediaTypeMatch = (actual, documented) =>
  matches(actual, documented) && (actual === documented || !actual.endsWith("+json") || documented.includes("*"));
