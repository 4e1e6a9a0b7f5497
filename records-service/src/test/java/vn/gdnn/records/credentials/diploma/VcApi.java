package vn.gdnn.records.credentials.diploma;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.jboss.logging.Logger;
import vn.gdnn.credential.key.Base58;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.CredentialModel;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;
import vn.gdnn.credential.proof.Presented;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.School;

/**
 * The service's own securing and checking behind the interface that the W3C's test suites speak (VC API). It is for tests
 * only: the service signs nothing but diplomas of its register and reads no presentations.
 */
@ApplicationScoped
class VcApi {

    private static final Logger LOG = Logger.getLogger(VcApi.class);
    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
    private static final String ENVELOPE = "data:application/vc+jwt,";
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    private final InstitutionKeys keys;
    private final InstitutionDid dids;
    private final StatusLists statusLists;
    private final Clock clock;

    VcApi(InstitutionKeys keys, InstitutionDid dids, StatusLists statusLists, Clock clock) {
        this.keys = keys;
        this.dids = dids;
        this.statusLists = statusLists;
        this.clock = clock;
    }

    String issuer() {
        return dids.of(School.HANOI);
    }

    /** Answers there; everything else it asks of the service. */
    HttpsServer serve(int port, SSLContext tls, URI service) throws IOException {
        var server = HttpsServer.create(new InetSocketAddress("localhost", port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newFixedThreadPool(2));
        accept(server, "/credentials/issue", 201, body -> issued(body.getJsonObject("credential"), false));
        accept(server, "/did-key/credentials/issue", 201, body -> issued(body.getJsonObject("credential"), true));
        accept(
                server,
                "/with-status/credentials/issue",
                201,
                body -> issuedWithStatus(body.getJsonObject("credential")));
        accept(server, "/enveloped/credentials/issue", 201, body -> enveloped(body.getJsonObject("credential")));
        accept(server, "/credentials/verify", 200, body -> {
            verify(body.getJsonObject("verifiableCredential"));
            return Json.object().add("verified", true).build();
        });
        accept(server, "/presentations/verify", 200, body -> {
            verifyPresentation(body.getJsonObject("verifiablePresentation"), body.getJsonObject("options"));
            return Json.object().add("verified", true).build();
        });
        server.createContext("/api/", exchange -> pass(exchange, service));
        server.start();
        return server;
    }

    /** With the institution's DID, or for verifiers that resolve no other method with its key as a {@code did:key}. */
    private JsonObject issued(JsonObject credential, boolean byDidKey) {
        require(credential != null && CredentialModel.fits(credential));
        return CurrentScope.inTransaction(new Scope.Institution(School.HANOI), () -> {
            var key = keys.current(School.HANOI, KeyUse.CREDENTIAL);
            var form = PublicKeyForms.of(keys.history(School.HANOI).stream()
                            .filter(one -> one.id().equals(key.id()))
                            .findFirst()
                            .orElseThrow())
                    .multibase();
            var did = byDidKey ? "did:key:" + form : issuer();
            var ours = Json.object(credential)
                    .remove("proof")
                    .add("issuer", named(credential.get("issuer"), did))
                    .build();
            var proof = new DataIntegrity(
                            key,
                            did + "#" + (byDidKey ? form : key.id()),
                            clock.instant(),
                            List.of(Contexts.CREDENTIALS))
                    .prove(HashedDocument.of(withExamples(ours).toString()));
            return Json.object()
                    .add("verifiableCredential", Json.object(ours).add("proof", proof))
                    .build();
        });
    }

    private JsonObject issuedWithStatus(JsonObject credential) {
        var place = CurrentScope.inTransaction(
                new Scope.Institution(School.HANOI),
                () -> statusLists.take(School.HANOI, 1).get(0));
        var list = statusLists.address(School.HANOI, place.list());
        return issued(
                Json.object(credential)
                        .add(
                                "credentialStatus",
                                Json.object()
                                        .add("id", list + "#" + place.index())
                                        .add("type", "BitstringStatusListEntry")
                                        .add("statusPurpose", "revocation")
                                        .add("statusListIndex", Integer.toString(place.index()))
                                        .add("statusListCredential", list))
                        .build(),
                false);
    }

    private JsonObject enveloped(JsonObject credential) {
        require(credential != null && CredentialModel.fits(credential));
        var text = Json.object(credential).add("issuer", issuer()).build().toString();
        return CurrentScope.inTransaction(new Scope.Institution(School.HANOI), () -> {
            var key = keys.current(School.HANOI, KeyUse.CREDENTIAL);
            var header = CredentialJwt.header(issuer() + "#" + key.id() + "-jwk");
            return Json.object()
                    .add(
                            "verifiableCredential",
                            Json.object()
                                    .add("@context", Json.array(Contexts.CREDENTIALS))
                                    .add("type", "EnvelopedVerifiableCredential")
                                    .add(
                                            "id",
                                            ENVELOPE
                                                    + CredentialJwt.compact(
                                                            header, text, CredentialJwt.sign(header, text, key))))
                    .build();
        });
    }

    private static JsonValue named(JsonValue issuer, String did) {
        return issuer instanceof JsonObject object
                ? Json.object(object).add("id", did).build()
                : Json.array(did).build().get(0);
    }

    private void verify(JsonObject presented) {
        require(presented != null);
        var envelope = CredentialModel.types(presented).contains("EnvelopedVerifiableCredential");
        if (envelope) {
            require(CredentialModel.startsWithContext(presented)
                    && Presented.text(presented, "id").startsWith(ENVELOPE));
        }
        var read = Presented.read(
                envelope ? Presented.text(presented, "id").substring(ENVELOPE.length()) : presented.toString());
        var credential = read.credential();
        require(CredentialModel.fits(credential) && read.hasKnownProof());
        var issuer = credential.get("issuer") instanceof JsonObject object
                ? object.getString("id")
                : credential.getString("issuer");
        require(read.verificationMethod().startsWith(issuer + "#"));
        var key = key(read.verificationMethod());
        require(envelope ? read.verifies(key) : DataIntegrity.verifies(withExamples(presented), key));
        if (credential.get("credentialStatus") instanceof JsonObject status) {
            verifyStatus(status);
        }
    }

    private void verifyStatus(JsonObject status) {
        var place = statusLists
                .place(
                        School.HANOI,
                        Presented.text(status, "statusListCredential"),
                        Presented.text(status, "statusListIndex"))
                .orElseThrow(() -> new MalformedDocument("no list of the issuer"));
        require(!CurrentScope.inTransaction(
                new Scope.Anyone(), () -> statusLists.isRevoked(School.HANOI, place, LocalDate.now(clock))));
    }

    private void verifyPresentation(JsonObject presentation, JsonObject options) {
        require(presentation != null
                && CredentialModel.startsWithContext(presentation)
                && CredentialModel.types(presentation).contains("VerifiablePresentation")
                && CredentialModel.hasUrlIfAny(presentation, "id")
                && presentation.get("proof") instanceof JsonObject);
        require(
                !(presentation.get("holder") instanceof JsonObject holder)
                        ? CredentialModel.hasUrlIfAny(presentation, "holder")
                        : CredentialModel.isUrl(holder.get("id")));
        var proof = presentation.getJsonObject("proof");
        require(Presented.text(proof, "type").equals("DataIntegrityProof")
                && Presented.text(proof, "cryptosuite").equals("eddsa-rdfc-2022")
                && Presented.text(proof, "proofPurpose").equals("authentication")
                && Presented.text(proof, "challenge").equals(Presented.text(options, "challenge"))
                && Presented.text(proof, "domain").equals(Presented.text(options, "domain")));
        require(DataIntegrity.verifies(withExamples(presentation), key(Presented.text(proof, "verificationMethod"))));
        var held = presentation.get("verifiableCredential");
        if (held != null) {
            (held instanceof JsonArray several ? several : List.of(held)).forEach(one -> {
                require(one instanceof JsonObject);
                verify((JsonObject) one);
            });
        }
    }

    private Ed25519PublicKeyParameters key(String method) {
        if (method.startsWith("did:key:z6Mk")) {
            var bytes = Base58.decode(method.substring("did:key:z".length(), method.indexOf('#')), 34);
            require(bytes[0] == ED25519[0] && bytes[1] == ED25519[1]);
            return new Ed25519PublicKeyParameters(bytes, ED25519.length);
        }
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> keys.history(School.HANOI)).stream()
                .filter(key ->
                        method.equals(issuer() + "#" + key.id()) || method.equals(issuer() + "#" + key.id() + "-jwk"))
                .map(key -> (Ed25519PublicKeyParameters) PublicKeyForms.of(key).parameter())
                .findFirst()
                .orElseThrow(() -> new MalformedDocument("key unknown"));
    }

    /** The suites' own context is in no release of the service; it means the same written out. */
    private static JsonObject withExamples(JsonObject document) {
        return (JsonObject) written(document);
    }

    private static JsonValue written(JsonValue value) {
        if (value instanceof JsonString text && text.getString().equals(EXAMPLES)) {
            return Json.object()
                    .add("@vocab", "https://www.w3.org/ns/credentials/examples#")
                    .build();
        }
        if (value instanceof JsonArray items) {
            var array = Json.array();
            items.forEach(item -> array.add(written(item)));
            return array.build();
        }
        if (value instanceof JsonObject object) {
            var copy = Json.object();
            object.forEach((name, member) -> copy.add(name, written(member)));
            return copy.build();
        }
        return value;
    }

    private static void require(boolean fine) {
        if (!fine) {
            throw new MalformedDocument("refused");
        }
    }

    private static void accept(HttpsServer server, String path, int created, UnaryOperator<JsonObject> work) {
        server.createContext(path, exchange -> {
            var status = created;
            JsonObject answer;
            try {
                answer = work.apply(
                        Json.read(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            } catch (MalformedDocument | ClassCastException e) {
                status = 400;
                answer = Json.object().add("verified", false).build();
            } catch (RuntimeException e) {
                LOG.error("A suite was not answered", e);
                status = 500;
                answer = Json.object().add("id", UUID.randomUUID().toString()).build();
            }
            answer(exchange, status, "application/json", answer.toString());
        });
    }

    private static void pass(HttpExchange exchange, URI service) throws IOException {
        try {
            var accepted = exchange.getRequestHeaders().getFirst("Accept");
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(service.resolve(exchange.getRequestURI()))
                                    .header("Accept", accepted == null ? "*/*" : accepted)
                                    .build(),
                            BodyHandlers.ofString());
            answer(
                    exchange,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse("text/plain"),
                    answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(UTF_8);
            Map.of("Content-Type", type).forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
