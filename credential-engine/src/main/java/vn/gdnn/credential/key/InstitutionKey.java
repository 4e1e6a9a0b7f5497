package vn.gdnn.credential.key;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/** The public half of a key an institution signs or once signed with. */
public record InstitutionKey(
        String institution, String id, KeyUse use, PublicPart publicPart, Validity validity, KeyStanding standing) {

    /** The key as SubjectPublicKeyInfo, and its certificate chain, in DER. */
    public record PublicPart(byte[] key, List<byte[]> certificates) {}

    /** A key was entered in the history or stands elsewhere in it now; told in the transaction that does so. */
    public record Changed(InstitutionKey key) {}

    /** From when until when its certificate is valid. */
    public record Validity(Instant from, Instant to) {}

    static final String COLUMNS =
            "institution, key_id, use, public_key, certificates, valid_from, valid_to, started_at,"
                    + " retired_at, compromised, compromised_since";

    /** Statements that change the history answer with the keys they changed. */
    static final String ENTERED = """
            insert into institution_key (institution, key_id, use, holder, algorithm, public_key, certificates,
                                         valid_from, valid_to, started_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning\s""" + COLUMNS;

    static final String RETIRED = """
            update institution_key set retired_at = ?
            where institution = ? and use = ? and holder is not distinct from ?::text and retired_at is null
            returning\s""" + COLUMNS;

    static final String DISOWNED = """
            update institution_key
            set compromised = true, compromised_since = ?, retired_at = coalesce(retired_at, now())
            where institution = ? and key_id = ? returning\s""" + COLUMNS;

    /** What the statement is told of a key that begins to sign. */
    static @Nullable Object[] entry(String institution, SigningKey key, Instant startedAt) {
        var certificate = key.chain().get(0);
        return new @Nullable Object[] {
            institution,
            key.id(),
            key.use(),
            key.holder(),
            key.use().algorithm(),
            certificate.getPublicKey().getEncoded(),
            Certificates.encoded(key.chain()),
            Certificates.moment(certificate.getNotBefore()),
            Certificates.moment(certificate.getNotAfter()),
            Certificates.moment(startedAt)
        };
    }

    static InstitutionKey of(Row row) throws SQLException {
        return new InstitutionKey(
                row.text("institution"),
                row.text("key_id"),
                row.constant(KeyUse.class, "use"),
                new PublicPart(requireNonNull(row.bytes("public_key")), row.byteArrays("certificates")),
                new Validity(row.instant("valid_from"), row.instant("valid_to")),
                standing(row));
    }

    private static KeyStanding standing(Row row) throws SQLException {
        var startedAt = row.instant("started_at");
        var retiredAt = row.instantOrNull("retired_at");
        if (retiredAt == null) {
            return new KeyStanding.InUse(startedAt);
        }
        if (!row.bool("compromised")) {
            return new KeyStanding.Retired(startedAt, retiredAt);
        }
        var since = row.instantOrNull("compromised_since");
        return new KeyStanding.Compromised(startedAt, retiredAt, since == null ? retiredAt : since);
    }
}
