package vn.gdnn.records.register.entry;

/** What a diploma says, and the form it is printed on. */
public record Printed(Form form, DiplomaContent content) {

    /** On the form of diplomas issued today. */
    public static Printed onTodaysForm(DiplomaContent content) {
        return new Printed(Form.CIRCULAR_24_2020, content);
    }
}
