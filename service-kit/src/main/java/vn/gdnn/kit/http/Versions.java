package vn.gdnn.kit.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Entity tags of versioned resources: nobody overwrites what they have not read. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The strong entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version named by {@code If-Match}; absent is VERSION_REQUIRED (428), unreadable is STALE_VERSION (412). */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(KitRefusal.VERSION_REQUIRED);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
        return Long.parseLong(tag.group(1));
    }

    /** Refuses with STALE_VERSION (412) unless the caller read the version that stands. */
    public static void require(long expected, long actual) {
        if (expected != actual) {
            throw new Refusal(KitRefusal.STALE_VERSION);
        }
    }
}
