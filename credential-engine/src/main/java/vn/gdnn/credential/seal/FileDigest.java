package vn.gdnn.credential.seal;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import vn.gdnn.credential.paper.Signable;

/** The SHA-256 of a file whose shared beginning is taken in already. */
record FileDigest(AlgorithmIdentifier algorithm, MessageDigest digest) implements DigestCalculator {

    static FileDigest of(Signable file, AlgorithmIdentifier algorithm) {
        if (!algorithm.getAlgorithm().equals(SHA_256.getAlgorithm())) {
            throw new IllegalArgumentException("digest " + algorithm.getAlgorithm());
        }
        return new FileDigest(algorithm, file.digestBegun());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    @Override
    public byte[] getDigest() {
        return digest.digest();
    }
}
