package vn.gdnn.records.credentials.document.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of a test's own: it issues certificates and lists those revoked, of which there are none. */
public final class LocalTrust {

    private static final Path STORE = Path.of("target", "local-trust.p12");
    private static final char[] PASSWORD = "for this test".toCharArray();
    private static final Duration DAY = Duration.ofDays(1);

    private final PrivateKey key;
    private final X509Certificate root;

    private LocalTrust(PrivateKey key, X509Certificate root) {
        this.key = key;
        this.root = root;
    }

    /** A new one, valid for forty years. */
    static LocalTrust made() {
        try {
            var pair = pair();
            var root = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name("Local root"),
                                    BigInteger.ONE,
                                    Date.from(Instant.now().minus(DAY)),
                                    Date.from(Instant.now().plus(Duration.ofDays(40 * 365))),
                                    name("Local root"),
                                    pair.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                            .addExtension(
                                    Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                            .addExtension(
                                    Extension.subjectKeyIdentifier,
                                    false,
                                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()))
                            .build(signer(pair.getPrivate())));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("root", pair.getPrivate(), PASSWORD, new X509Certificate[] {root});
            Files.createDirectories(STORE.getParent());
            try (var out = Files.newOutputStream(STORE)) {
                store.store(out, PASSWORD);
            }
            return new LocalTrust(pair.getPrivate(), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one that was made last. */
    public static LocalTrust known() {
        try (var content = Files.newInputStream(STORE)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(content, PASSWORD);
            return new LocalTrust(
                    (PrivateKey) store.getKey("root", PASSWORD), (X509Certificate) store.getCertificate("root"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate root() {
        return root;
    }

    public static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** A certificate for whoever signs documents. */
    public X509Certificate forSigner(String name, PublicKey key, Instant from, Duration valid) throws Exception {
        return issue(name, key, from, valid, false);
    }

    /** A certificate for an authority of timestamps. */
    X509Certificate forTimestamps(PublicKey key, Instant from, Duration valid) throws Exception {
        return issue("Local time", key, from, valid, true);
    }

    private X509Certificate issue(String name, PublicKey of, Instant from, Duration valid, boolean timestamps)
            throws Exception {
        var serial = new BigInteger(64, new SecureRandom()).setBit(63);
        var builder = new JcaX509v3CertificateBuilder(
                        root, serial, Date.from(from), Date.from(from.plus(valid)), name(name), of)
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root))
                .addExtension(Extension.cRLDistributionPoints, false, listAt(LocalServer.address() + "/crl/" + serial));
        if (timestamps) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
    }

    /** The list as of that moment, good for a week. */
    byte[] list(Instant now) throws Exception {
        return new JcaX509v2CRLBuilder(root, Date.from(now.minusSeconds(60)))
                .setNextUpdate(Date.from(now.plus(DAY.multipliedBy(7))))
                .build(signer(key))
                .getEncoded();
    }

    private static CRLDistPoint listAt(String address) {
        var place = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(place), null, null)});
    }

    private static X500Name name(String common) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }
}
