package vn.gdnn.kit.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.text.PersonName;

/** The {@code where} of a list: fixed conditions, of which only those with a value apply. */
public final class Filter {

    private final StringBuilder where = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    /** Adds a condition with its parameters. */
    public Filter and(String condition, Object... values) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds a condition of one parameter, unless the caller left it out. */
    public Filter andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Adds a search for names in a column of {@code folded_name}, unless the caller left it out. */
    public Filter andName(@Nullable String words, String column) {
        if (words == null || words.isBlank()) {
            return this;
        }
        var folded = PersonName.folded(words);
        var escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return folded.isEmpty() ? and("false") : and(column + " like ?", "%" + escaped + "%");
    }

    /** Starts behind the row that the cursor names by these two columns, of which the second is the id. */
    public Filter andAfter(@Nullable Cursor cursor, String columns) {
        return cursor == null ? this : and("(" + columns + ") > (?, ?)", cursor.text(0), cursor.uuid(1));
    }

    /** As {@link #andAfter}, behind a cursor whose first part is a name: the column is one of {@code name_order}. */
    public Filter andAfterName(@Nullable Cursor cursor, String columns) {
        return cursor == null ? this : and("(" + columns + ") > (name_order(?), ?)", cursor.text(0), cursor.uuid(1));
    }

    /**
     * Starts behind the row that the cursor names by institution, name and id, in a list that goes from institution to
     * institution and in each by given name. The first condition alone finds the place in the index; the second one says
     * what is left out there, so that the planner does not take the place for rarer than it is.
     */
    public Filter andAfterNamed(@Nullable Cursor cursor, String named, String id) {
        if (cursor == null) {
            return this;
        }
        var place = List.<Object>of(cursor.text(0), cursor.text(1));
        and("(%1$s.institution, %1$s.given_name) >= (?, given_name(?))".formatted(named), place.toArray());
        return and(
                "not ((%1$s.institution, %1$s.given_name) = (?, given_name(?)) and (%1$s.name_order, %2$s) <= (name_order(?), ?))"
                        .formatted(named, id),
                cursor.text(0),
                cursor.text(1),
                cursor.text(1),
                cursor.uuid(2));
    }

    /** Keeps to the rows of the scope, as row-level security does: two locks, of which each holds alone. Of a person it is the institution:
     * whoever lets a person in asks for the own record. */
    public Filter andInScope(Scope scope) {
        if (!scope.tenant().isEmpty()) {
            return and("institution = ?", scope.tenant());
        }
        return scope instanceof Scope.Province province ? and(ofProvince("institution"), province.code()) : this;
    }

    /** That a column names an institution of the province that a parameter names. */
    public static String ofProvince(String column) {
        return column + " = any (array(select t.code from tenant t where t.province = ?))";
    }

    /** The condition in SQL. */
    public String sql() {
        return where.toString();
    }

    /**
     * Those of what stands before the condition, the parameters, and the row limit: one more than the page, which shows
     * whether there is more.
     */
    public @Nullable Object[] parametersAndLimit(int limit, @Nullable Object... before) {
        var all = new ArrayList<@Nullable Object>(Arrays.asList(before));
        all.addAll(parameters);
        all.add(limit + 1);
        return all.toArray();
    }

    /** The parameters, before those of what stands behind the condition. */
    public @Nullable Object[] parametersAnd(@Nullable Object... behind) {
        var all = new ArrayList<@Nullable Object>(parameters);
        all.addAll(Arrays.asList(behind));
        return all.toArray();
    }

    /** The parameters, between the first one and those of what stands behind the condition. */
    public @Nullable Object[] parametersBetween(Object first, @Nullable Object... behind) {
        var all = new ArrayList<@Nullable Object>(List.of(first));
        all.addAll(parameters);
        all.addAll(Arrays.asList(behind));
        return all.toArray();
    }
}
