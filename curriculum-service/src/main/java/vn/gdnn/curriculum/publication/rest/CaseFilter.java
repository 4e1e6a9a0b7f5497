package vn.gdnn.curriculum.publication.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gdnn.curriculum.publication.CaseQuery;
import vn.gdnn.curriculum.publication.CaseQuery.Term;
import vn.gdnn.curriculum.publication.CaseRefusal;
import vn.gdnn.kit.problem.Refusal;

/** A filter as 1EdTech's services write it: terms {@code field operator 'text'}, joined by AND or by OR, never by both. */
record CaseFilter(List<Term> terms, boolean any) {

    private static final int MOST = 10;
    private static final Pattern TERM =
            Pattern.compile("\\s*(\\w+)\\s*(!=|>=|<=|=|>|<|~)\\s*'((?:[^']|'')*+)'\\s*(AND|OR)?");

    static CaseFilter read(String text) {
        var terms = new ArrayList<Term>();
        var joins = new ArrayList<String>();
        var term = TERM.matcher(text);
        var place = 0;
        while (place < text.length()) {
            if (!term.region(place, text.length()).lookingAt() || terms.size() == MOST) {
                throw refused(text.substring(place));
            }
            terms.add(term(term));
            place = term.end();
            Optional.ofNullable(term.group(4)).ifPresent(joins::add);
        }
        if (joins.size() != Math.max(0, terms.size() - 1) || new HashSet<>(joins).size() > 1) {
            throw refused(text);
        }
        return new CaseFilter(terms, joins.contains("OR"));
    }

    private static Term term(Matcher term) {
        if (!CaseQuery.FIELDS.contains(term.group(1))) {
            throw new Refusal(CaseRefusal.CASE_FIELD_INVALID, DocumentQuery.shown(term.group(1)));
        }
        return new Term(term.group(1), term.group(2), term.group(3).replace("''", "'"));
    }

    private static Refusal refused(String text) {
        return new Refusal(CaseRefusal.CASE_FILTER_INVALID, DocumentQuery.shown(text));
    }
}
