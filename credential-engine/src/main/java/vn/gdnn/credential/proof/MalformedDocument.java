package vn.gdnn.credential.proof;

/** A document that cannot be understood, or not wholly, so that something in it would not be signed. */
public final class MalformedDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedDocument(String why) {
        super(why, null, false, false);
    }
}
