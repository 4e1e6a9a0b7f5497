package vn.gdnn.credential.seal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.paper.Signable;

/**
 * A key with all that is the same in each of its signatures. Without a device Bouncy Castle's own arithmetic signs: its
 * provider prepares the curve anew for every signature, which takes longer than the signature.
 */
final class Signatory {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final AlgorithmIdentifier SIGNATURE =
            new DefaultSignatureAlgorithmIdentifierFinder().find(ALGORITHM);
    private static final AlgorithmIdentifier DIGEST = new DefaultDigestAlgorithmIdentifierFinder().find(SIGNATURE);

    private final SigningKey key;
    private final @Nullable AsymmetricKeyParameter atHand;
    private final JcaX509CertificateHolder certificate;
    private final JcaCertStore chain;
    private final SignedAttributes attributes;

    Signatory(SigningKey key) {
        try {
            this.key = key;
            this.atHand = key.device() == null
                    ? PrivateKeyFactory.createKey(key.privateKey().getEncoded())
                    : null;
            this.certificate = new JcaX509CertificateHolder(key.chain().get(0));
            this.chain = new JcaCertStore(key.chain());
            this.attributes = new SignedAttributes(key.chain().get(0));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot sign with key " + key.id(), e);
        }
    }

    boolean has(SigningKey other) {
        return key == other;
    }

    CMSSignedData sign(Signable file) throws OperatorCreationException, CMSException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(algorithm -> FileDigest.of(file, algorithm))
                .setSignedAttributeGenerator(attributes)
                .build(signer(), certificate));
        generator.addCertificates(chain);
        return generator.generate(new TwoRanges(file), false);
    }

    private ContentSigner signer() throws OperatorCreationException {
        return atHand == null
                ? new JcaContentSignerBuilder(ALGORITHM)
                        .setProvider(requireNonNull(key.device()))
                        .build(key.privateKey())
                : new BcECContentSignerBuilder(SIGNATURE, DIGEST).build(atHand);
    }
}
