package vn.gdnn.records.credentials.document.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.gdnn.credential.seal.Configured;
import vn.gdnn.credential.seal.SealConfig;

/** A timestamping authority on this machine. */
final class Authority implements AutoCloseable {

    private final HttpServer server;
    private final TimeStampTokenGenerator tokens;
    /** Spares the verifier revocation lists (ETSI EN 319 412-1, 5.2.2). */
    private static final ASN1ObjectIdentifier SHORT_LIVED = new ASN1ObjectIdentifier("0.4.0.194121.2.1");

    private final X509Certificate root;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger issuerAsked = new AtomicInteger();
    private int failures;

    Authority() throws IOException, GeneralSecurityException, OperatorCreationException, TSPException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        var issuer = "http://localhost:" + server.getAddress().getPort() + "/issuer";
        var above = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(above.getPrivate());
        root = new JcaX509CertificateConverter()
                .getCertificate(certificate("CN=Test root", above.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .build(signer));
        var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(certificate("CN=Test TSA", pair.getPublic())
                        .addExtension(
                                Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                        .addExtension(SHORT_LIVED, false, DERNull.INSTANCE)
                        .addExtension(
                                Extension.authorityInfoAccess,
                                false,
                                new AuthorityInformationAccess(
                                        AccessDescription.id_ad_caIssuers,
                                        new GeneralName(GeneralName.uniformResourceIdentifier, issuer)))
                        .build(signer));
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        server.createContext("/", this::answer);
        server.createContext("/issuer", exchange -> {
            issuerAsked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
    }

    private static JcaX509v3CertificateBuilder certificate(String name, PublicKey key) {
        var now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                new X500Name("CN=Test root"),
                BigInteger.valueOf(name.length()),
                Date.from(now.minus(1, ChronoUnit.DAYS)),
                Date.from(now.plus(99, ChronoUnit.DAYS)),
                new X500Name(name),
                key);
    }

    X509Certificate root() {
        return root;
    }

    /** A file with that root. */
    Path pem() throws IOException, GeneralSecurityException {
        var file = Files.createTempFile("root", ".pem");
        var text = Base64.getMimeEncoder().encodeToString(root.getEncoded());
        return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    }

    /** Answers so many questions with 500 before it gets well. */
    Authority failing(int times) {
        failures = times;
        return this;
    }

    int asked() {
        return asked.get();
    }

    /** How often somebody went where its certificate says that its issuer's is. */
    int issuerAsked() {
        return issuerAsked.get();
    }

    SealConfig config(boolean required) {
        return config(required, Optional.empty());
    }

    SealConfig config(boolean required, Optional<Path> trusted) {
        var url = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new Configured(Optional.of(url), trusted, required, Duration.ofSeconds(5));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = exchange.getRequestBody().readAllBytes();
        if (asked.incrementAndGet() <= failures) {
            exchange.sendResponseHeaders(500, -1);
            return;
        }
        try {
            var response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(question), BigInteger.valueOf(asked.get()), new Date())
                    .getEncoded();
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
        } catch (TSPException e) {
            throw new IOException(e);
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
