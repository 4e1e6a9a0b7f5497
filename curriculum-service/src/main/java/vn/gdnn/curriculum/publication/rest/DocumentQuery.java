package vn.gdnn.curriculum.publication.rest;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.publication.CaseQuery;
import vn.gdnn.curriculum.publication.CaseRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The parameters of the list of documents, read as the standard says; texts, so that each is refused in its words. */
class DocumentQuery {

    private static final int MOST = 1_000;
    private static final int FURTHEST = 1_000_000;
    private static final int LONGEST = 2_000;

    /** What a schema asks of every document stays in each. */
    private static final List<String> ALWAYS =
            List.of("CFPackageURI", "identifier", "uri", "creator", "title", "lastChangeDateTime");

    private static final List<String> OTHERS = List.of(
            "frameworkType",
            "caseVersion",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate");

    @RestQuery
    @DefaultValue("100")
    String limit = "100";

    @RestQuery
    @DefaultValue("0")
    String offset = "0";

    @RestQuery
    @Nullable String sort;

    @RestQuery
    @Nullable String orderBy;

    @RestQuery
    @Nullable String filter;

    @RestQuery
    @Nullable String fields;

    CaseQuery query() {
        var terms = CaseFilter.read(bounded(filter, CaseRefusal.CASE_FILTER_INVALID));
        return new CaseQuery(
                terms.terms(),
                terms.any(),
                field(),
                isDescending(),
                number(limit, 1, MOST),
                number(offset, 0, FURTHEST));
    }

    /** The fields that an answer has; what the schema requires is always among them. */
    Set<String> selected() {
        var wanted = bounded(fields, CaseRefusal.CASE_FIELD_INVALID);
        var selected = new LinkedHashSet<>(ALWAYS);
        if (wanted.isEmpty()) {
            selected.addAll(OTHERS);
        } else {
            Arrays.stream(wanted.split(",", -1)).map(String::strip).forEach(name -> {
                if (!ALWAYS.contains(name) && !OTHERS.contains(name)) {
                    throw new Refusal(CaseRefusal.CASE_FIELD_INVALID, shown(name));
                }
                selected.add(name);
            });
        }
        return selected;
    }

    private String field() {
        if (sort == null) {
            return "";
        }
        if (!CaseQuery.FIELDS.contains(sort)) {
            throw new Refusal(CaseRefusal.CASE_SORT_INVALID, shown(sort));
        }
        return sort;
    }

    private boolean isDescending() {
        if (orderBy == null) {
            return false;
        }
        if (!orderBy.equals("asc") && !orderBy.equals("desc")) {
            throw new Refusal(CaseRefusal.CASE_SORT_INVALID, shown(orderBy));
        }
        return orderBy.equals("desc");
    }

    private static int number(String text, int least, int most) {
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Refusal(CaseRefusal.CASE_PAGE_INVALID, least, most);
        }
        return Integer.parseInt(text);
    }

    private static String bounded(@Nullable String text, CaseRefusal code) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal(code, shown(text));
        }
        return text == null ? "" : text;
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
