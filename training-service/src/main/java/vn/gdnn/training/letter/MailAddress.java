package vn.gdnn.training.letter;

/** Where a school wants its letters. */
public record MailAddress(String institution, long version, String address) {

    @Override
    public String toString() {
        return "MailAddress[institution=" + institution + "]";
    }
}
