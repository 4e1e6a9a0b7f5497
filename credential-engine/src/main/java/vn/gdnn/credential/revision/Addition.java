package vn.gdnn.credential.revision;

import java.util.List;

/** What may be added behind a sealed file. Each is written in one way only, so that a reader can hold it byte for byte. */
public sealed interface Addition {

    /**
     * The signature of whoever signed the document, in a field of its own.
     *
     * @param name who, as PDF writes a text
     * @param date when, as PDF writes it
     * @param room how many bytes the signature may take
     */
    record PersonalSignature(String name, String date, int room) implements Addition {}

    /**
     * A timestamp over the whole file (ETSI EN 319 142-1, 5.4.3).
     *
     * @param room how many bytes its token may take
     */
    record ArchiveTimestamp(int room) implements Addition {}

    /**
     * What a verifier needs when nobody can be asked any more: certificates, answers about revocation and lists of it
     * (ETSI EN 319 142-1, 5.4.2). Only what the file does not have yet.
     */
    record ValidationData(List<byte[]> certificates, List<byte[]> answers, List<byte[]> lists) implements Addition {

        public ValidationData {
            certificates = List.copyOf(certificates);
            answers = List.copyOf(answers);
            lists = List.copyOf(lists);
        }

        /** Whether there is nothing in it. */
        public boolean isEmpty() {
            return certificates.isEmpty() && answers.isEmpty() && lists.isEmpty();
        }
    }
}
