// The authorization server and the check of tokens behind the gateway: `node authorization.mjs SETTINGS.json`.
//
// POST /oauth2/token is panva's oidc-provider. GET /check/token and /check/self-signed answer the gateway's
// auth_request with 204 or 401. POST /test/revoke makes every token so far a bad one; GET /test/issued counts them.
// Whoever speaks to it is the gateway: it tells the client certificate of the connection in headers.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { X509Certificate, createHash } from "node:crypto";
import { exportJWK, generateKeyPair, jwtVerify } from "jose";
import Provider from "oidc-provider";

const settings = JSON.parse(await readFile(process.argv[2], "utf-8"));
const { issuer, scopes } = settings;

const keys = await generateKeyPair("ES256", { extractable: true });
const jwk = { ...(await exportJWK(keys.privateKey)), alg: "ES256", use: "sig" };

const certificateOf = (headers) => {
  const escaped = headers["x-gateway-certificate"];
  return escaped ? new X509Certificate(decodeURIComponent(escaped)) : undefined;
};
const thumbprint = (certificate) => createHash("sha256").update(certificate.raw).digest("base64url");

// A client signs in with its certificate, or with what its key signed by the one algorithm.
async function registered({ id, certificate, algorithm }) {
  const own = new X509Certificate(certificate);
  const method = algorithm
    ? {
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: algorithm,
        jwks: { keys: [{ ...(await exportJWK(own.publicKey)), alg: algorithm, use: "sig" }] },
      }
    : { token_endpoint_auth_method: "tls_client_auth", tls_client_auth_subject_dn: own.subject };
  return {
    client_id: id,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: "ES256",
    tls_client_certificate_bound_access_tokens: true,
    scope: scopes.join(" "),
    ...method,
  };
}

const provider = new Provider(issuer, {
  clients: await Promise.all(settings.clients.map(registered)),
  scopes,
  clientAuthMethods: ["tls_client_auth", "private_key_jwt"],
  jwks: { keys: [jwk] },
  routes: { token: "/oauth2/token" },
  enabledJWA: { clientAuthSigningAlgValues: ["RS256", "PS256", "ES256"] },
  ttl: { ClientCredentials: 300 },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    mTLS: {
      enabled: true,
      certificateBoundAccessTokens: true,
      tlsClientAuth: true,
      getCertificate: (ctx) => certificateOf(ctx.headers),
      certificateAuthorized: (ctx) => ctx.get("x-gateway-verified") === "SUCCESS",
      certificateSubjectMatches: (ctx, property, expected) =>
        property === "tls_client_auth_subject_dn" && certificateOf(ctx.headers).subject === expected,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => issuer,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: scopes.join(" "),
        audience: issuer,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "ES256" } },
      }),
    },
  },
});
provider.proxy = true;

const good = new Set();
let issued = 0;
provider.on("client_credentials.issued", (token) => {
  good.add(token.jti);
  issued += 1;
});
provider.on("server_error", (ctx, error) => console.error(error));
provider.on("grant.error", (ctx, error) => console.error(error.error, error.error_description, error.error_detail ?? ""));

const bearer = (headers) => /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1] ?? "";

async function checkToken(headers) {
  const { payload } = await jwtVerify(bearer(headers), keys.publicKey, { issuer, audience: issuer, typ: "at+jwt" });
  if (!good.has(payload.jti)) throw new Error("revoked");
  if (payload.cnf?.["x5t#S256"] !== thumbprint(certificateOf(headers))) throw new Error("bound to another certificate");
}

async function checkSelfSigned(headers) {
  const own = certificateOf(headers);
  const { payload, protectedHeader } = await jwtVerify(bearer(headers), own.publicKey, {
    audience: issuer,
    algorithms: ["RS256", "PS256", "ES256"],
    requiredClaims: ["iss", "sub", "jti", "exp", "iat"],
    maxTokenAge: 60,
  });
  if (payload.iss !== payload.sub || payload.iss !== settings.selfSigned) throw new Error("of another client");
  if (protectedHeader["x5t#S256"] !== thumbprint(own)) throw new Error("signed by another certificate");
  if (protectedHeader.x5c && !own.raw.equals(Buffer.from(protectedHeader.x5c[0], "base64"))) throw new Error("x5c");
}

const checks = { "/check/token": checkToken, "/check/self-signed": checkSelfSigned };
const callback = provider.callback();

createServer(async (request, response) => {
  const path = request.url;
  if (path in checks) {
    try {
      await checks[path](request.headers);
      response.writeHead(204).end();
    } catch {
      response.writeHead(401, { "WWW-Authenticate": 'Bearer error="invalid_token"' }).end();
    }
  } else if (path === "/test/revoke") {
    good.clear();
    response.writeHead(204).end();
  } else if (path === "/test/issued") {
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ issued }));
  } else {
    callback(request, response);
  }
}).listen(settings.socket, () => console.log("\nready"));
