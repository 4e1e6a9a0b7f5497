package vn.gdnn.kit.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.text.NameRefusal;
import vn.gdnn.kit.text.PersonName;
import vn.gdnn.kit.text.PlaceName;
import vn.gdnn.kit.text.VisibleText;

/** One column of a file: what it may hold and under which names it reaches the staging table. */
public final class Column {

    private static final int SHORT_TEXT = 200;

    private final String name;
    private final StageType type;
    private final ValueForm form;
    private final List<String> words = new ArrayList<>();
    private final List<ValueForm> checks = new ArrayList<>();
    private final List<StagedColumn> staged = new ArrayList<>();
    private boolean required;
    private boolean document;
    private boolean multiline;
    private boolean judgesCharacters;
    private int longest;
    private String example;

    private Column(String name, StageType type, int longest, String words, String example, ValueForm form) {
        this.name = name;
        this.type = type;
        this.longest = longest;
        this.words.add(words);
        this.example = example;
        this.form = form;
    }

    /** Any text of up to 200 characters; see {@link #max}. */
    public static Column text(String name) {
        return new Column(name, StageType.TEXT, SHORT_TEXT, "text", "", value -> null);
    }

    /** The name of a person, staged as {@link PersonName} has it. */
    public static Column personName(String name) {
        return name(name, "the name of a person", PersonName::fault, PersonName::of);
    }

    /** The name of a place, staged as {@link PlaceName} has it. */
    public static Column placeName(String name) {
        return name(name, "the name of a place", PlaceName::fault, PlaceName::of);
    }

    private static Column name(
            String name, String words, Function<String, Optional<NameRefusal>> fault, UnaryOperator<String> stored) {
        var column = new Column(
                name,
                StageType.TEXT,
                SHORT_TEXT,
                words + ", of up to " + SHORT_TEXT + " characters",
                "",
                value -> fault.apply(value).map(Fault::of).orElse(null));
        column.judgesCharacters = true;
        return column.stage(snakeCase(name), StageType.TEXT, stored);
    }

    /** Text that matches the whole pattern; who writes another is shown the {@link #example}. */
    public static Column pattern(String name, String regex) {
        var pattern = Pattern.compile(regex);
        var words = "text of the form `" + regex + "`";
        var column = new Column(name, StageType.TEXT, SHORT_TEXT, words, "", value -> null);
        column.checks.add(value -> pattern.matcher(value).matches()
                ? null
                : Fault.of(ImportErrorCode.PATTERN_MISMATCH, column.example.isEmpty() ? regex : column.example));
        return column;
    }

    /** One of the words given, spelled exactly so. */
    public static Column oneOf(String name, String... words) {
        var allowed = Set.of(words);
        var fault = Fault.of(ImportErrorCode.VALUE_NOT_ALLOWED, String.join(", ", new TreeSet<>(allowed)));
        return new Column(
                name,
                StageType.TEXT,
                SHORT_TEXT,
                "one of `" + String.join("`, `", new TreeSet<>(allowed)) + "`",
                words[0],
                value -> allowed.contains(value) ? null : fault);
    }

    /** A day as {@code yyyy-MM-dd}, from 1900 to 2199. */
    public static Column date(String name) {
        return new Column(name, StageType.DATE, SHORT_TEXT, "a day as `yyyy-MM-dd`", "2026-09-05", ValueForms::date);
    }

    /** When somebody was born, as {@link BirthDate} has it. */
    public static Column birthDate(String name) {
        return new Column(
                name,
                StageType.TEXT,
                SHORT_TEXT,
                "a day as `yyyy-MM-dd`, or `yyyy-MM` or `yyyy` where the papers say no more",
                "2005-03-09",
                ValueForms::birthDate);
    }

    /** A whole number; see {@link #between}. */
    public static Column integer(String name) {
        return new Column(name, StageType.INTEGER, SHORT_TEXT, "a whole number", "1", ValueForms::integer);
    }

    /** A decimal number with a point, of that many digits, of which so many after the point. */
    public static Column decimal(String name, int digits, int fraction) {
        return new Column(
                name,
                StageType.DECIMAL,
                SHORT_TEXT,
                "a decimal number with a point, of " + digits + " digits, " + fraction + " of them after the point",
                "7.5",
                value -> ValueForms.decimal(value, digits, fraction));
    }

    /** {@code true} or {@code false}. */
    public static Column bool(String name) {
        return new Column(name, StageType.BOOLEAN, SHORT_TEXT, "`true` or `false`", "true", ValueForms::bool);
    }

    /** A UUID in its usual form of 36 characters. */
    public static Column uuid(String name) {
        return new Column(
                name, StageType.UUID, SHORT_TEXT, "a UUID", "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", ValueForms::uuid);
    }

    /**
     * The whole line of an NDJSON file, for records that are no flat rows; the only column of its kind. The service
     * reads it itself.
     */
    public static Column document(String name) {
        var column = new Column(name, StageType.TEXT, RecordCutter.LONGEST, "the whole line", "", value -> null);
        column.document = true;
        return column.required();
    }

    /** Refuses rows without this value. */
    public Column required() {
        required = true;
        return this;
    }

    /** At most so many characters. */
    public Column max(int characters) {
        longest = characters;
        return this;
    }

    /** Allows line breaks, which are refused otherwise. */
    public Column multiline() {
        multiline = true;
        return this;
    }

    /** For numbers: bounds, both included. */
    public Column between(long lowest, long highest) {
        words.add(lowest + " to " + highest);
        checks.add(value -> ValueForms.between(value, lowest, highest));
        return this;
    }

    /** A rule of the service's own; the code's text should say what is expected. */
    public Column check(RefusalCode code, Predicate<String> rule) {
        checks.add(value -> rule.test(value) ? null : Fault.of(code));
        return this;
    }

    /**
     * Stages what becomes of the value instead of the value itself; asked once per staged column. So a personal
     * number is sealed and hashed before it reaches the database.
     */
    public Column stage(String stagedName, StageType stagedType, Function<String, ?> conversion) {
        staged.add(new StagedColumn(stagedName, stagedType, conversion));
        return this;
    }

    /** What the contract shows of this column in its example file. */
    public Column example(String value) {
        if (formFault(value) != null) {
            throw new IllegalArgumentException("not a value of " + name + ": " + value);
        }
        example = value;
        return this;
    }

    String example() {
        return example;
    }

    /** As a member of a JSON object. */
    String jsonExample() {
        var plain = type == StageType.INTEGER || type == StageType.DECIMAL || type == StageType.BOOLEAN;
        return "\"" + name + "\":" + (plain ? example : "\"" + example + "\"");
    }

    /** What a value looks like, for people. */
    String words() {
        var all = String.join(", ", words);
        return type == StageType.TEXT && all.equals("text") ? "text of up to " + longest + " characters" : all;
    }

    /** The name in the file. */
    public String name() {
        return name;
    }

    boolean isDocument() {
        return document;
    }

    boolean isRequired() {
        return required;
    }

    List<StagedColumn> staged() {
        return staged.isEmpty()
                ? List.of(new StagedColumn(snakeCase(name), type, value -> value))
                : List.copyOf(staged);
    }

    @Nullable Fault faultOf(@Nullable String value) {
        if (value == null) {
            return required ? Fault.of(ImportErrorCode.VALUE_REQUIRED) : null;
        }
        if (value.codePointCount(0, value.length()) > longest) {
            return Fault.of(ImportErrorCode.VALUE_TOO_LONG, longest);
        }
        if (!judgesCharacters && !VisibleText.isVisible(value, multiline)) {
            return Fault.of(ImportErrorCode.CONTROL_CHARACTER);
        }
        return formFault(value);
    }

    private @Nullable Fault formFault(String value) {
        var fault = form.faultOf(value);
        for (var i = 0; fault == null && i < checks.size(); i++) {
            fault = checks.get(i).faultOf(value);
        }
        return fault;
    }

    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
