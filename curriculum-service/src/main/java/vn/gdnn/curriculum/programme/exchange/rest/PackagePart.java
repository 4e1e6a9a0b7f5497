package vn.gdnn.curriculum.programme.exchange.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The lines of a package as CSV: which columns each kind of line has; they are the fields of the single call. */
enum PackagePart {
    PROGRAMME(
            "",
            "code",
            "name",
            "occupationCode",
            "level",
            "entry",
            "durationMonths",
            "credits",
            "highQuality",
            "contentFitsDigitalMethods",
            "digitalMethodsEvidence",
            "updatedForTechnologyOn"),
    GROUP("electiveGroups", "code", "name", "minimumCredits", "minimumModules"),
    MODULE(
            "modules",
            "code",
            "name",
            "credits",
            "theoryHours",
            "practiceHours",
            "testHours",
            "compulsory",
            "condition",
            "electiveGroup",
            "totalHours",
            "kind",
            "commonSubject",
            "prerequisites",
            "equivalentTo"),
    OUTCOME("outcomes", "code", "statement", "digitalCompetences", "modules");

    /** The columns of a file: what a line is, then every field once. */
    static final List<String> COLUMNS = columns();

    private final String list;
    private final List<String> fields;

    PackagePart(String list, String... fields) {
        this.list = list;
        this.fields = List.of(fields);
    }

    /** In which list of the programme a line of this kind stands. */
    String list() {
        return list;
    }

    boolean has(String column) {
        return fields.contains(column);
    }

    static Optional<PackagePart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.name().equals(word)).findFirst();
    }

    private static List<String> columns() {
        var columns = new LinkedHashSet<String>();
        columns.add("part");
        for (var part : values()) {
            columns.addAll(part.fields);
        }
        return List.copyOf(columns);
    }
}
