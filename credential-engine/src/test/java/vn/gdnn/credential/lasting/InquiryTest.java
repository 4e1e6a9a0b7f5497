package vn.gdnn.credential.lasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.seal.Configured;
import vn.gdnn.credential.seal.Stranger;

class InquiryTest {

    private static final X500Name ISSUER = new X500Name("CN=Issuer");

    private final KeyPair issuer = pair();
    private final KeyPair stranger = pair();
    private final Inquiry inquiry = new Inquiry(new Web(Configured.within(Duration.ofSeconds(20)), Clock.systemUTC()));

    InquiryTest() throws GeneralSecurityException {}

    @Test
    void an_answer_that_the_issuer_signed_counts() throws Exception {
        try (var server = Stranger.sending(question -> answer(question, issuer))) {
            var token = inquiry.answer(certificate(server), root());

            assertThat(token).isNotNull();
            assertThat(inquiry.isComplete()).isTrue();
        }
    }

    @Test
    void an_answer_that_somebody_else_signed_in_the_issuer_s_name_is_none() throws Exception {
        try (var server = Stranger.sending(question -> answer(question, stranger))) {
            assertThat(inquiry.answer(certificate(server), root())).isNull();
            assertThat(inquiry.isComplete()).isFalse();
        }
    }

    @Test
    void whatever_comes_instead_of_an_answer_is_none() throws Exception {
        var nested = new byte[200_000];
        for (var i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        for (var sent : new byte[][] {{}, {0x30, 0x03, 0x0a, 0x01, 0x00}, "no answer".getBytes(UTF_8), nested}) {
            try (var server = Stranger.sending(question -> sent)) {
                var certificate = certificate(server);
                assertThat(inquiry.answer(certificate, root())).isNull();
                assertThat(inquiry.list(certificate, root())).isNull();
                assertThat(inquiry.issuers(certificate)).isEmpty();
                assertThat(inquiry.isComplete()).isFalse();
            }
        }
    }

    private byte[] answer(byte[] question, KeyPair signer) throws IOException {
        try {
            var digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            var about = new OCSPReq(question).getRequestList()[0].getCertID();
            var basic = new JcaBasicOCSPRespBuilder(issuer.getPublic(), digest)
                    .addResponse(about, CertificateStatus.GOOD)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate()),
                            new X509CertificateHolder[0],
                            new Date());
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, basic)
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private CertificateToken root() throws Exception {
        return token(builder("CN=Issuer", issuer, 1));
    }

    /** One that names that server for everything. */
    private CertificateToken certificate(Stranger server) throws Exception {
        var name = new GeneralName(
                GeneralName.uniformResourceIdentifier, server.address().toString());
        return token(builder("CN=Signer", stranger, 2)
                .addExtension(
                        Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                            new AccessDescription(AccessDescription.id_ad_ocsp, name),
                            new AccessDescription(AccessDescription.id_ad_caIssuers, name)
                        }))
                .addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                    new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null)
                })));
    }

    private static JcaX509v3CertificateBuilder builder(String name, KeyPair pair, int serial) {
        var now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                ISSUER,
                BigInteger.valueOf(serial),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(name),
                pair.getPublic());
    }

    private CertificateToken token(X509v3CertificateBuilder builder) throws Exception {
        X509Certificate made = new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
        return new CertificateToken(made);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }
}
