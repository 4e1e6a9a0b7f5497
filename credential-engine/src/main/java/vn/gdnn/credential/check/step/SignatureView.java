package vn.gdnn.credential.check.step;

import org.jspecify.annotations.Nullable;

/**
 * A signature of the file by the name of its field, in words for people.
 *
 * @param by whom its certificate names, where that certificate is known
 */
public record SignatureView(
        String field, String title, @Nullable String by) {}
