package vn.gdnn.training.text;

/** How an address for letters is written: one mailbox, and nothing that a header of a letter could be broken with. */
public final class EmailAddress {

    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}";

    public static final int LONGEST = 254;

    private EmailAddress() {}
}
