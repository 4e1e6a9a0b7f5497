package vn.gdnn.curriculum.programme;

import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Programmes as a school's system sends them; a test names only what it is about. */
public final class Drafts {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Drafts() {}

    /** A code no other programme of this test run has. */
    public static String freshCode() {
        return "CT-" + NEXT.incrementAndGet();
    }

    /** A college programme that meets every requirement. */
    public static Map<String, Object> complete(String code) {
        var draft = new HashMap<String, Object>();
        draft.put("code", code);
        draft.put("name", "Công nghệ thông tin");
        draft.put("occupationCode", "6480201");
        draft.put("level", "COLLEGE");
        draft.put("entry", "UPPER_SECONDARY");
        draft.put("durationMonths", 30);
        draft.put("credits", 60);
        draft.put("highQuality", false);
        draft.put("contentFitsDigitalMethods", true);
        draft.put("digitalMethodsEvidence", "Học liệu số cho mọi mô đun");
        draft.put("updatedForTechnologyOn", "2026-01-15");
        draft.put("modules", modulesOf(20, 20, 20));
        draft.put("outcomes", List.of(outcome("CDR1", competence("1.1", 3))));
        return draft;
    }

    public static Map<String, Object> completeWith(Map<String, ?> different) {
        var draft = complete(freshCode());
        draft.putAll(different);
        return draft;
    }

    public static List<Map<String, Object>> modulesOf(int... credits) {
        return IntStream.range(0, credits.length)
                .mapToObj(place -> module("MD" + (place + 1), credits[place]))
                .collect(toList());
    }

    public static Map<String, Object> module(String code, int credits) {
        return Map.of(
                "code",
                code,
                "name",
                "Mô đun " + code,
                "credits",
                credits,
                "theoryHours",
                30,
                "practiceHours",
                58,
                "testHours",
                2,
                "compulsory",
                true,
                "condition",
                false);
    }

    public static Map<String, Object> elective(String code, int credits, String group) {
        var module = new HashMap<>(module(code, credits));
        module.putAll(Map.of("compulsory", false, "electiveGroup", group));
        return module;
    }

    public static Map<String, Object> outcome(String code, Object... competences) {
        return Map.of("code", code, "statement", "Lập trình được ứng dụng", "digitalCompetences", List.of(competences));
    }

    public static Map<String, Object> competence(String component, int level) {
        return Map.of("component", component, "level", level);
    }
}
