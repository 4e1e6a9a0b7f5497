package vn.gdnn.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** The witness's Ed25519 key pair, in a file with a PEM block for each half. */
final class CosigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final PublicKeyOf name;
    private final KeyPair pair;

    private CosigningKey(String name, KeyPair pair) {
        this.name = new PublicKeyOf(name, PublicKeyOf.WITNESS, pair.getPublic());
        this.pair = pair;
    }

    /** Makes a key and writes it to a file that is not there yet and that only its owner reads. */
    static CosigningKey create(String name, Path file) throws IOException, GeneralSecurityException {
        var key = new CosigningKey(name, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                block("PRIVATE KEY", key.pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", key.pair.getPublic().getEncoded()));
        return key;
    }

    /** Reads the file; two halves that do not fit are refused. */
    static CosigningKey read(String name, Path file) throws IOException, GeneralSecurityException {
        var text = Files.readString(file);
        var keys = KeyFactory.getInstance(ALGORITHM);
        var key = new CosigningKey(
                name,
                new KeyPair(
                        keys.generatePublic(new X509EncodedKeySpec(content("PUBLIC KEY", text))),
                        keys.generatePrivate(new PKCS8EncodedKeySpec(content("PRIVATE KEY", text)))));
        if (!key.name.verifies(key.signature("a test"), "a test")) {
            throw new GeneralSecurityException("the two halves are not of one key");
        }
        return key;
    }

    PublicKeyOf verifier() {
        return name;
    }

    /** The cosignature over a checkpoint at a time, in seconds since 1970 (c2sp.org/tlog-cosignature). */
    Note.Line cosign(String checkpoint, long time) {
        var signature = signature("cosignature/v1\ntime " + time + "\n" + checkpoint);
        return Note.Line.of(
                name,
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(time)
                        .put(signature)
                        .array());
    }

    private byte[] signature(String text) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(pair.getPrivate());
            signer.update(text.getBytes(UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String block(String label, byte[] content) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(label, Base64.getEncoder().encodeToString(content));
    }

    private static byte[] content(String label, String text) throws GeneralSecurityException {
        var found = Pattern.compile("-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]+)-----END %1$s-----".formatted(label))
                .matcher(text);
        if (!found.find()) {
            throw new GeneralSecurityException("no " + label + " in the file");
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
