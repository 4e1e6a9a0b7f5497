package vn.gdnn.credential.key;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/** The public half of a key an institution signs or once signed with. */
public record InstitutionKey(
        String institution, String id, KeyUse use, PublicPart publicPart, Validity validity, Service service) {

    /** The key as SubjectPublicKeyInfo, and its certificate chain, in DER. */
    public record PublicPart(byte[] key, List<byte[]> certificates) {}

    /** From when until when its certificate is valid. */
    public record Validity(Instant from, Instant to) {}

    /** Since when it signs, and until when it did; a compromised key vouches for nothing any more. */
    public record Service(Instant startedAt, @Nullable Instant retiredAt, boolean compromised) {

        /** Whether it signed at that moment. */
        public boolean coveredAt(Instant moment) {
            return !moment.isBefore(startedAt) && (retiredAt == null || !moment.isAfter(retiredAt));
        }
    }

    static final String COLUMNS =
            "institution, key_id, use, public_key, certificates, valid_from, valid_to, started_at,"
                    + " retired_at, compromised";

    static InstitutionKey of(Row row) throws SQLException {
        return new InstitutionKey(
                row.text("institution"),
                row.text("key_id"),
                row.constant(KeyUse.class, "use"),
                new PublicPart(requireNonNull(row.bytes("public_key")), row.byteArrays("certificates")),
                new Validity(row.instant("valid_from"), row.instant("valid_to")),
                new Service(row.instant("started_at"), row.instantOrNull("retired_at"), row.bool("compromised")));
    }
}
