package vn.gdnn.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gdnn.reporting.projection.Upserts;

/** Keeps the last position of each employment with its begin, and the days of teaching, as the latest fact says that tells all positions. */
@ApplicationScoped
class KeepPositions {

    private static final String HELD = """
            update employment set position = ?, position_since = ?, teaching = cast(? as datemultirange),
                position_told_at = cast(? as timestamptz)
            where institution = ? and staff_id = ? and number = ?
              and (position_told_at is null or position_told_at <= cast(? as timestamptz))""";

    private final Upserts upserts;

    KeepPositions(Upserts upserts) {
        this.upserts = upserts;
    }

    /** Takes over what is told of employments that are kept already. */
    void keep(List<ToldPosition> told) {
        upserts.each(HELD, told, KeepPositions::values);
    }

    private static Object[] values(ToldPosition told) {
        var key = told.employment();
        var at = told.at().toString();
        return new Object[] {
            told.position(), told.since(), told.teaching(), at, key.institution(), key.staffId(), key.number(), at
        };
    }
}
