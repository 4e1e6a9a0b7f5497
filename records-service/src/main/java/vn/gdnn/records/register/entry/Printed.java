package vn.gdnn.records.register.entry;

import org.jspecify.annotations.Nullable;

/**
 * What a diploma says, the form it is printed on, and where it is issued.
 *
 * @param place none of a paper of an older register
 */
public record Printed(
        Form form, DiplomaContent content, @Nullable String place) {

    /** What a paper of an older register says. */
    public Printed(Form form, DiplomaContent content) {
        this(form, content, null);
    }

    /** On the form of diplomas issued today. */
    public static Printed onTodaysForm(DiplomaContent content, @Nullable String place) {
        return new Printed(Form.CIRCULAR_24_2020, content, place);
    }

    /** The same paper with its content said anew. */
    public Printed saying(DiplomaContent anew) {
        return new Printed(form, anew, place);
    }
}
