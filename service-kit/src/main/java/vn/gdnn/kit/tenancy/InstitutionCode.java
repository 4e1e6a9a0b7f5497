package vn.gdnn.kit.tenancy;

import java.util.regex.Pattern;

/** The code of an institution, the same in all services and in the token. */
public final class InstitutionCode {

    /** How it is written. */
    public static final String FORM = "[A-Z0-9]{2,20}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    private InstitutionCode() {}

    /** Whether the text is written like one. */
    public static boolean is(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
