package vn.gdnn.training.number;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.personal.NumberKind;

/** The numbers of a member of staff at rest; equal where they hold the same numbers, however often they were encrypted. */
@Embeddable
public record SealedNumbers(
        @Embedded
        @AttributeOverride(name = "sealed", column = @Column(name = "personal_number"))
        @AttributeOverride(name = "hash", column = @Column(name = "personal_number_hash"))
        @Nullable SealedNumber personal,

        @Embedded
        @AttributeOverride(name = "sealed", column = @Column(name = "legacy_number"))
        @AttributeOverride(name = "hash", column = @Column(name = "legacy_number_hash"))
        @Nullable SealedNumber legacy,

        @Embedded
        @AttributeOverride(name = "sealed", column = @Column(name = "passport"))
        @AttributeOverride(name = "hash", column = @Column(name = "passport_hash"))
        @Nullable SealedNumber passport) {

    /** None of them. */
    public static final SealedNumbers NONE = new SealedNumbers(null, null, null);

    /** Those of a row that has the columns of each kind. */
    public static SealedNumbers of(Row row) throws SQLException {
        return new SealedNumbers(
                of(row, NumberKind.PERSONAL_NUMBER), of(row, NumberKind.LEGACY_NUMBER), of(row, NumberKind.PASSPORT));
    }

    private static @Nullable SealedNumber of(Row row, NumberKind kind) throws SQLException {
        var sealed = row.bytes(kind.column());
        var hash = row.bytes(kind.column() + "_hash");
        return sealed == null || hash == null ? null : new SealedNumber(sealed, hash);
    }

    /** What these do not say is taken from the others. */
    public SealedNumbers or(SealedNumbers others) {
        return new SealedNumbers(
                personal == null ? others.personal : personal,
                legacy == null ? others.legacy : legacy,
                passport == null ? others.passport : passport);
    }

    @Override
    public String toString() {
        return "SealedNumbers";
    }
}
