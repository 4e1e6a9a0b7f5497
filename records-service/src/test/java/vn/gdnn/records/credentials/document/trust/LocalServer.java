package vn.gdnn.records.credentials.document.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A timestamping authority and the list of revoked certificates on this machine, for a service that has both configured.
 * Its clock is so many seconds ahead as a test says; each year it has a new certificate, valid for two.
 */
public final class LocalServer implements QuarkusTestResourceLifecycleManager {

    /** The system property with the seconds. */
    public static final String AHEAD = "gdnn.test.ahead";
    /** The system property with what fails: {@code time} or {@code list}. */
    public static final String AWAY = "gdnn.test.away";

    private static final Logger LOG = Logger.getLogger(LocalServer.class);
    private static final String ADDRESS = "gdnn.test.trust";
    private static final String CREDENTIALS =
            "Basic " + Base64.getEncoder().encodeToString("school:for-this-test".getBytes(UTF_8));

    private final Map<Integer, Signer> signers = new HashMap<>();
    private final AtomicInteger serial = new AtomicInteger();
    private LocalTrust trust;
    private HttpServer server;

    /** Where it answers. */
    static String address() {
        return System.getProperty(ADDRESS);
    }

    static Instant now() {
        return Instant.now().plusSeconds(Long.getLong(AHEAD, 0));
    }

    @Override
    public Map<String, String> start() {
        try {
            trust = LocalTrust.made();
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/crl", this::list);
            server.createContext("/time", this::stamp);
            server.start();
            System.setProperty(
                    ADDRESS, "http://localhost:" + server.getAddress().getPort());
            var pem = pem(trust.root()).toString();
            return Map.of(
                    "gdnn.tsa.url",
                    address() + "/time",
                    "gdnn.tsa.user",
                    "school",
                    "gdnn.tsa.password",
                    "for-this-test",
                    "gdnn.tsa.trusted",
                    pem,
                    "gdnn.tsa.signer-roots",
                    pem,
                    "gdnn.documents.personal-signatures",
                    "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        System.clearProperty(ADDRESS);
        System.clearProperty(AHEAD);
        System.clearProperty(AWAY);
    }

    private static Path pem(X509Certificate root) throws IOException {
        try {
            var text = Base64.getMimeEncoder().encodeToString(root.getEncoded());
            return Files.writeString(
                            Path.of("target", "local-root.pem"),
                            "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
                    .toAbsolutePath();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        answer(exchange, "list", "application/pkix-crl", () -> trust.list(now()));
    }

    private void stamp(HttpExchange exchange) throws IOException {
        var question = exchange.getRequestBody().readAllBytes();
        if (!CREDENTIALS.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(401, -1);
            return;
        }
        answer(exchange, "time", "application/timestamp-reply", () -> {
            var now = now();
            return new TimeStampResponseGenerator(authority(now), TSPAlgorithms.ALLOWED)
                    .generate(
                            new TimeStampRequest(question),
                            BigInteger.valueOf(serial.incrementAndGet()),
                            Date.from(now))
                    .getEncoded();
        });
    }

    private record Signer(PrivateKey key, X509Certificate certificate) {}

    private synchronized Signer signer(Instant now) throws Exception {
        var year = (int) (Duration.between(Instant.EPOCH, now).toDays() / 365);
        var known = signers.get(year);
        if (known != null) {
            return known;
        }
        var pair = LocalTrust.pair();
        var made = new Signer(
                pair.getPrivate(),
                trust.forTimestamps(pair.getPublic(), now.minus(Duration.ofDays(1)), Duration.ofDays(2 * 365)));
        signers.put(year, made);
        return made;
    }

    private TimeStampTokenGenerator authority(Instant now) throws Exception {
        var signer = signer(now);
        var time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(now))));
        var made = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(time)))
                        .build("SHA256withECDSA", signer.key(), signer.certificate()),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        made.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        return made;
    }

    private interface Content {
        byte[] get() throws Exception;
    }

    private static void answer(HttpExchange exchange, String what, String type, Content content) throws IOException {
        try (exchange) {
            if (what.equals(System.getProperty(AWAY))) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var bytes = made(what, content);
            if (bytes == null) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** None where the stand-in itself is at fault, which the service would take for one that is away. */
    private static byte @Nullable [] made(String what, Content content) {
        try {
            return content.get();
        } catch (Exception e) {
            LOG.errorf(e, "THE STAND-IN IS BROKEN, not away: %s", what);
            return null;
        }
    }
}
