package vn.gdnn.training.certificate.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.certificate.log.LogPlace;

/** What anyone who has its public id is told of a certificate: what the paper says, whether it holds, and what the log has. */
public record PublicCertificate(
        String publicId,
        Status status,
        LocalDate on,
        @Nullable Paper paper,
        @Nullable LocalDate revokedFrom,
        @Nullable Seal seal,
        @Nullable Files files,
        @Nullable Log log) {

    /** With what the log says, on which an answer rests where the key that signed was disowned. */
    PublicCertificate with(Log told, boolean borneOut) {
        return new PublicCertificate(
                publicId,
                borneOut || status == Status.REVOKED ? status : Status.UNDETERMINED,
                on,
                paper,
                revokedFrom,
                seal,
                files,
                told);
    }

    /**
     * Whether a certificate holds today. UNDETERMINED: the key that signed it was disowned, and nothing else shows that the
     * institution issued it, for it was signed when somebody else may have had the key, or the log does not have it.
     */
    public enum Status {
        IN_FORCE,
        EXPIRED,
        REVOKED,
        UNDETERMINED,
        UNKNOWN
    }

    /**
     * What the paper says.
     *
     * @param validUntil the first day on which it holds no more; none: for ever
     */
    public record Paper(
            String number,
            String fullName,
            School school,
            Issuer issuer,
            Training training,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    /** Where its holder worked when it was issued. */
    @Schema(name = "SchoolOfHolder")
    public record School(String code, String name) {}

    /** The body whose key signed it: that school itself, or the province or ministry whose course it was. */
    public record Issuer(String code, String name) {}

    /** Whether the keys that signed its credential and its file still vouch; nothing is handed out that a disowned one signed. */
    public enum Seal {
        TRUSTED,
        DISOWNED
    }

    /** What was completed. */
    public record Training(
            String subject, String title, String provider, List<String> components, LocalDate completedOn) {

        public Training {
            components = List.copyOf(components);
        }
    }

    /** Where its credential and its file are; none once it is revoked or a key that signed them was disowned. */
    public record Files(String credential, String document) {}

    /** What the country's log has of the acts on it. */
    public record Log(String format, List<Act> acts) {

        public Log {
            acts = List.copyOf(acts);
        }
    }

    /**
     * An act: its commitment, what opens it, and where it stands.
     *
     * @param salt 32 bytes in base 64: SHA-256 of them and the text is the commitment
     * @param ageSeconds how long ago the act was recorded, where it does not stand in the log yet
     */
    public record Act(
            int number,
            String commitment,
            String salt,
            String text,
            Standing standing,
            @Nullable Instant recordedAt,
            @Nullable Long ageSeconds,
            @Nullable LogPlace inclusion) {

        /** It speaks of a person. */
        @Override
        public String toString() {
            return "Act[number=" + number + "]";
        }
    }

    /** Whether an act stands in the log; NOT_ASKED where the log did not answer. */
    public enum Standing {
        LOGGED,
        PENDING,
        NOT_ASKED
    }

    /** It names a person. */
    @Override
    public String toString() {
        return "PublicCertificate[" + status + "]";
    }
}
