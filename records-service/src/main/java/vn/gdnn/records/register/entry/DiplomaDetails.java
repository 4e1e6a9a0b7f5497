package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/** An entry of the register in full: what the paper says and every act so far. */
public record DiplomaDetails(
        Entry entry,
        DiplomaNumbers numbers,
        DiplomaContent content,
        LocalDate recognisedOn,
        @Nullable Signature signature,
        @Nullable LocalDate issuedOn,
        List<DiplomaAct> acts,
        Aftermath aftermath,
        @Nullable Due due) {

    public DiplomaDetails {
        acts = List.copyOf(acts);
    }

    /** A blank that the entry was printed on; the last is the one it bears. */
    public record UsedBlank(
            String serialNumber,
            @Nullable String fate,
            @Nullable String minutesNumber) {}

    /** The blanks in the order in which they were used; those before the last were spoiled or lost before the issue. */
    public List<UsedBlank> blanks() {
        var replaced = acts.stream()
                .filter(act -> act.kind() == DiplomaAct.Kind.BLANK_REPLACED)
                .map(DiplomaAct::basis)
                .map(basis -> new UsedBlank(String.valueOf(basis.reference()), basis.ground(), basis.decisionNumber()));
        return Stream.concat(replaced, Stream.of(new UsedBlank(numbers.serialNumber(), null, null)))
                .toList();
    }

    /**
     * What became of it after its issue.
     *
     * @param reissueOn since when a new paper is approved that is not issued yet
     */
    public record Aftermath(
            int contentVersion,
            @Nullable Link replaces,
            @Nullable Link replacedBy,
            @Nullable LocalDate replacedOn,
            @Nullable LocalDate reissueOn,
            @Nullable LocalDate revokedFrom,
            @Nullable LocalDate returnDueOn,
            @Nullable LocalDate returnedOn) {}

    /** Another entry of the register, which this one replaces or is replaced by. */
    public record Link(UUID id, String registerNumber, String serialNumber) {

        static @Nullable Link of(@Nullable UUID id, @Nullable String registerNumber, @Nullable String serialNumber) {
            return id == null || registerNumber == null || serialNumber == null
                    ? null
                    : new Link(id, registerNumber, serialNumber);
        }
    }

    /** Which entry it is and where it stands. */
    public record Entry(
            UUID id,
            long version,
            String institution,
            String publicId,
            DiplomaStatus status,
            DiplomaOrigin origin,
            UUID student,
            @Nullable UUID enrolment) {}

    /** Who signed, as what, and when; an entry taken over names the signer only. */
    public record Signature(
            String by,
            @Nullable String title,
            @Nullable LocalDate on,
            @Nullable String assignmentDecision) {

        static @Nullable Signature of(Row row) throws SQLException {
            var by = row.textOrNull("signed_by");
            return by == null
                    ? null
                    : new Signature(
                            by,
                            row.textOrNull("signer_title"),
                            row.dateOrNull("signed_on"),
                            row.textOrNull("signer_decision"));
        }
    }
}
