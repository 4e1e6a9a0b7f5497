package vn.gdnn.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** Addresses that two programs may read differently, or that none can read. */
final class Paths {

    /** Encoded dots, slashes, backslashes and NUL; dot segments (with matrix parameters too); empty segments. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%2e|%2f|%5c|%00|\\\\|//|/\\.{1,2}(?=[/;]|$)");

    /** Letters, digits, hyphen, underscore and tilde in code, which means the same and hides a path from its limits. */
    private static final Pattern DISGUISED = Pattern.compile("(?i)%(?:2d|3\\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])");

    private Paths() {}

    static boolean disguised(String path) {
        return path.indexOf('%') >= 0 && DISGUISED.matcher(path).find();
    }

    static boolean ambiguous(String path) {
        return AMBIGUOUS.matcher(path).find();
    }

    /** Whether it is no address (RFC 3986), or the bytes in it are no text in UTF-8. */
    static boolean garbled(String address) {
        try {
            return new URI(address).toString().indexOf('%') >= 0 && !isText(address);
        } catch (URISyntaxException e) {
            return true;
        }
    }

    private static boolean isText(String address) {
        var bytes = new ByteArrayOutputStream(address.length());
        for (var i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write('a');
            }
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
