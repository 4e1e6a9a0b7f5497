package vn.gdnn.training.staff.alike;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.imports.StagedRows;

/** Warns of a member who may be in the institution's records already. */
@ApplicationScoped
public class MembersAlike {

    private static final String OF_MEMBER = Stream.of(SharedTrait.values())
            .map(trait -> trait.shared() + " as " + trait.name())
            .collect(Collectors.joining(", ", "select ", " from staff_member o where o.institution = ? and o.id = ?"));

    private static final String OF_ROW =
            "exists (select from staff_member o where o.institution = ? and o.code = s.code and o.id = any (?) and %s and %s)";

    private final Database database;

    MembersAlike(Database database) {
        this.database = database;
    }

    /** What there is to warn of about a member who is stored. */
    public List<StaffWarning> warnings(String institution, UUID member) {
        return database.find(MembersAlike::shared, OF_MEMBER, institution, member)
                .orElseThrow();
    }

    private static List<StaffWarning> shared(Row row) throws SQLException {
        var warnings = new ArrayList<StaffWarning>();
        for (var trait : SharedTrait.values()) {
            if (row.bool(trait.name())) {
                warnings.add(trait.warning());
            }
        }
        return warnings;
    }

    /** Warns of the rows of a file that are stored by now and brought or changed one of these members. */
    public static void warn(StagedRows batch, List<UUID> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        for (var trait : SharedTrait.values()) {
            batch.warnWhere(
                    trait.warning(),
                    trait.column(),
                    OF_ROW.formatted(trait.given(), trait.shared()),
                    batch.institution(),
                    changed.toArray(UUID[]::new));
        }
    }
}
