package vn.gdnn.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Personal identification numbers (12 digits, Decree 137/2015, art. 13) and their older kin: AES-256-GCM at rest, found
 * again by HMAC-SHA-256 of the number. Both keys derive from {@code gdnn.personal-key}.
 */
@ApplicationScoped
public class PersonalNumbers {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec hashing;
    private final SecureRandom random = new SecureRandom();

    PersonalNumbers(PersonalKey key) {
        sealing = new SecretKeySpec(key.derive("gdnn.personal.seal"), "AES");
        hashing = new SecretKeySpec(key.derive("gdnn.personal.hash"), "HmacSHA256");
    }

    /** Encrypts; two results of one number differ. */
    public byte[] seal(String number) {
        return seal(number.getBytes(UTF_8));
    }

    /** Encrypts what may hold personal numbers, such as a file that waits to be read. */
    public byte[] seal(byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** Decrypts; a changed byte or another key fails. */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), UTF_8);
    }

    /** As {@link #open(byte[])}, for content that is no text. */
    public byte[] openBytes(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    /** The keyed hash under which a number is looked up; the same for the same number. */
    public byte[] hash(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal(number.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }
}
