package vn.gdnn.credential.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A fresh key and a certificate it has signed itself; the name in it is the school's, never a person's. */
public record SelfSigned(KeyPair pair, X509Certificate certificate) {

    private static final int VALID_DAYS = 3 * 365;

    public static SelfSigned make(String institution, String name, KeyUse use, Instant from) {
        try {
            var pair = pair(use);
            var subject = new X500NameBuilder()
                    .addRDN(BCStyle.C, "VN")
                    .addRDN(BCStyle.O, name)
                    .addRDN(BCStyle.CN, name)
                    .addRDN(BCStyle.SERIALNUMBER, institution)
                    .build();
            var builder = new JcaX509v3CertificateBuilder(
                            subject,
                            new BigInteger(127, new SecureRandom()).setBit(126),
                            Date.from(from),
                            Date.from(from.plus(VALID_DAYS, ChronoUnit.DAYS)),
                            subject,
                            pair.getPublic())
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = new JcaContentSignerBuilder(use.isForCredentials() ? "Ed25519" : "SHA256withECDSA")
                    .build(pair.getPrivate());
            return new SelfSigned(pair, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("cannot make a key", e);
        }
    }

    private static KeyPair pair(KeyUse use) throws GeneralSecurityException {
        if (use.isForCredentials()) {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
