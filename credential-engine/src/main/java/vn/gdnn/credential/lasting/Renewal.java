package vn.gdnn.credential.lasting;

import java.time.Instant;

/** What came of putting the next archive timestamp behind a document. */
public sealed interface Renewal {

    /**
     * It is {@link Level#LTA}.
     *
     * @param until until when the certificate of the new timestamp is valid
     */
    record Renewed(byte[] file, Instant until) implements Renewal {}

    /** One of those who must be asked does not answer now. */
    record Unanswered() implements Renewal {}

    /** It has as much behind it as is checked, and gets no other timestamp. */
    record Full() implements Renewal {}
}
