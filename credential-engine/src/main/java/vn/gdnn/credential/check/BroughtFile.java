package vn.gdnn.credential.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** A file that somebody brings along to have it checked. */
public final class BroughtFile {

    private static final int LARGEST_CREDENTIAL = 512 << 10;

    private BroughtFile() {}

    /** Whether it is to be read as a PDF, by what is said of its content; else it is a credential. */
    public static boolean isPdf(@Nullable String type) {
        return type != null && type.startsWith("application/pdf");
    }

    /** A credential as text; TOO_LARGE where it has more than 512 KiB. */
    public static String credential(byte[] file) {
        if (file.length > LARGEST_CREDENTIAL) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        return new String(file, UTF_8);
    }
}
