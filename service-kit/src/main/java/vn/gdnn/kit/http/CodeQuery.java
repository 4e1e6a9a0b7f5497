package vn.gdnn.kit.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * The parameter {@code q} of a list of people: a code or a number. Addresses are written to access logs, so a person's
 * name is searched by POST.
 */
public final class CodeQuery {

    private CodeQuery() {}

    /**
     * The code asked for, or null; what does not have the form of one may be a name and is refused with
     * SEARCH_BY_NAME_IS_POST, which names the address of the search.
     */
    public static @Nullable String of(@Nullable String q, Pattern form, String search) {
        if (q == null || q.isBlank()) {
            return null;
        }
        var code = q.strip();
        if (!form.matcher(code).matches()) {
            throw new Refusal(KitRefusal.SEARCH_BY_NAME_IS_POST, search);
        }
        return code;
    }
}
