package vn.gdnn.kit.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that nobody means, and some that only look like it. */
final class Hostile {

    private static final int DEEP = 3_000;
    private static final int MANY = 20_000;
    private static final int LONG = 2_000;

    private static final List<String> DIGITS = List.of("0", "-1", "1.5", "-0", "2147483648", "9223372036854775808");

    private static final List<String> WORDS = List.of(
            " ",
            "\t",
            "\u0000",
            "a\u0000b",
            "\u0001",
            "\u0085",
            "\u00ad",
            "\u200b",
            "\u202eabc",
            "\u2066a\u2069",
            "\u2028",
            "\ufeff",
            "😀",
            "e" + "\u0301".repeat(100),
            "٠١٢٣",
            "İ",
            "ﬁ",
            "null",
            "true",
            "NaN",
            "1e5",
            "2026-02-30",
            "0000-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-0001-01-01",
            "2026-1-1",
            "2026-01-15T00:00:00+07:00",
            "24:00",
            "not-a-uuid",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "' or 1=1 --",
            "\\",
            "\"",
            "%",
            "_%",
            "*",
            "(",
            "[a-",
            "${jndi:ldap://localhost/a}",
            "{0}",
            "<script>",
            "=1+1",
            "a".repeat(LONG));

    private static final List<String> ESCAPES =
            List.of("%", "%z", "%zz", "%2", "%C3%28", "%ED%A0%80", "%F8%88%80%80%80", "%C0%AF", "%u0041", "%FF", "+");

    private static final List<String> JSON = Stream.of(
                    Stream.of("null", "true", "false", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"a\": 1}", "\"\""),
                    Stream.of("1e400", "1e999999999", "1e-999999999", "-1e999999999", "0.1", "9".repeat(LONG)),
                    Stream.of("\"\\ud800\"", "\"\\udc00a\"", "\"\\u0000\"", "\"" + "a".repeat(MANY) + "\""),
                    Stream.of(
                            "[".repeat(DEEP) + "]".repeat(DEEP),
                            "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
                            "[" + "0,".repeat(MANY) + "0]",
                            "[" + "\"a\",".repeat(MANY) + "\"a\"]"))
            .flatMap(each -> each)
            .collect(Collectors.toUnmodifiableList());

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "\"a\"",
            "1",
            "{",
            "}",
            "{}{}",
            "{'a': 1}",
            "{\"a\": NaN}",
            "{\"a\": 1, \"a\": 2}",
            "\ufeff{}",
            "\u0000",
            "{\"\": 1}",
            "{\"__proto__\": {}}",
            "{\"@class\": \"java.lang.Object\"}",
            "[".repeat(MANY * 5),
            "a,b\n\"",
            "a;b\n1;2\n",
            "<a/>",
            "%PDF-1.7\n");

    private static final List<String> KINDS = List.of(
            "text/plain",
            "text/csv",
            "application/json",
            "application/x-ndjson",
            "application/xml",
            "application/json;charset=utf-16",
            "application/json; charset=\"",
            "application/json;;",
            "json",
            "*/*",
            "a/b/c",
            "multipart/form-data",
            "multipart/form-data; boundary=a",
            "application/x-www-form-urlencoded",
            "image/png",
            "");

    private final Random chance;

    Hostile(Random chance) {
        this.chance = chance;
    }

    /** Text that is still to be escaped where it stands. */
    String text() {
        return one(chance.nextInt(4) == 0 ? DIGITS : WORDS);
    }

    /** What stands in an address, escaped, rightly or not. */
    String escaped() {
        return chance.nextInt(3) == 0 ? one(ESCAPES) : Ask.escaped(text());
    }

    /** A header's value: one line. */
    String header() {
        return text().replaceAll("[\\x00-\\x1f]", "?");
    }

    String json() {
        return chance.nextBoolean() ? one(JSON) : chance.nextBoolean() ? one(DIGITS) : quoted(one(WORDS));
    }

    /** A whole body, of no kind in particular. */
    String body() {
        return one(BODIES);
    }

    String contentType() {
        return one(KINDS);
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
