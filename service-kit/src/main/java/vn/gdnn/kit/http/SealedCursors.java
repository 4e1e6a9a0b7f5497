package vn.gdnn.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.gdnn.kit.personal.PersonalKey;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Cursors as callers see them: a format, an epoch, and the place under AES-256-GCM, bound to its list. The same place is
 * sealed alike by every replica and after every restart, for the nonce is a keyed hash of what is sealed.
 */
@ApplicationScoped
public class SealedCursors {

    /** The longest cursor that is sealed or read. */
    static final int LONGEST = 2_000;

    private static final byte FORMAT = 1;
    private static final int EPOCH = 1;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_BYTES = HEAD_BYTES + NONCE_BYTES + TAG_BITS / 8;

    private final SecretKeySpec sealing;
    private final SecretKeySpec nonces;

    SealedCursors(PersonalKey key) {
        sealing = new SecretKeySpec(key.derive("gdnn.cursor.seal"), "AES");
        nonces = new SecretKeySpec(key.derive("gdnn.cursor.nonce"), "HmacSHA256");
    }

    /** Seals a place in the list of that name. */
    public String seal(Cursor cursor, String list) {
        var place = cursor.bytes();
        var head = ByteBuffer.allocate(HEAD_BYTES).put(FORMAT).putInt(EPOCH).array();
        try {
            var nonce = nonce(head, list, place);
            var sealed = cipher(Cipher.ENCRYPT_MODE, head, nonce, list).doFinal(place);
            var whole = ByteBuffer.allocate(HEAD_BYTES + NONCE_BYTES + sealed.length)
                    .put(head)
                    .put(nonce)
                    .put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** Opens what was sealed for the list of that name; anything else is refused with CURSOR_INVALID. */
    public Cursor open(String sealed, String list) {
        try {
            var whole = decoded(sealed);
            var head = Arrays.copyOf(whole, HEAD_BYTES);
            var nonce = Arrays.copyOfRange(whole, HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
            var place = cipher(Cipher.DECRYPT_MODE, head, nonce, list)
                    .doFinal(whole, HEAD_BYTES + NONCE_BYTES, whole.length - HEAD_BYTES - NONCE_BYTES);
            return Cursor.read(place);
        } catch (GeneralSecurityException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
    }

    private static byte[] decoded(String sealed) {
        try {
            var whole = sealed.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(sealed);
            if (whole.length >= SHORTEST_BYTES
                    && whole[0] == FORMAT
                    && ByteBuffer.wrap(whole, 1, Integer.BYTES).getInt() == EPOCH) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
        throw new Refusal(KitRefusal.CURSOR_INVALID);
    }

    private Cipher cipher(int mode, byte[] head, byte[] nonce, String list) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        cipher.updateAAD(list.getBytes(UTF_8));
        return cipher;
    }

    private byte[] nonce(byte[] head, String list, byte[] place) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(nonces);
        mac.update(head);
        mac.update(list.getBytes(UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(place), NONCE_BYTES);
    }
}
