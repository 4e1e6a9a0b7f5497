package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire: nothing in it is put right. */
final class Ask {

    private static final int SHOWN = 300;

    private final String verb;
    private final List<String> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path;
    private byte[] body = {};

    /** A request for a path in which nothing is to be escaped any more. */
    Ask(String verb, String path) {
        this.verb = verb.toUpperCase(Locale.ROOT);
        this.path = path;
        headers.put("Host", "localhost");
    }

    /** Text as it stands in an address. */
    static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    Ask at(String otherPath) {
        path = otherPath;
        return this;
    }

    /** Adds a parameter whose value is not to be escaped any more. */
    Ask query(String name, String value) {
        query.add(name + "=" + value);
        return this;
    }

    /** Takes every parameter of that name away. */
    Ask withoutQuery(String name) {
        query.removeIf(one -> one.startsWith(name + "="));
        return this;
    }

    Ask header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Ask withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    Ask by(String token) {
        return token.isEmpty() ? this : header("Authorization", "Bearer " + token);
    }

    Ask body(String text) {
        return body(text.getBytes(UTF_8));
    }

    Ask body(byte[] bytes) {
        body = bytes.clone();
        return header("Content-Length", String.valueOf(bytes.length));
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        var sent = new ByteArrayOutputStream();
        var fields = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        sent.writeBytes((line() + " HTTP/1.1\r\n" + fields + "\r\n").getBytes(ISO_8859_1));
        sent.writeBytes(body);
        return sent.toByteArray();
    }

    private String line() {
        return verb + " " + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    @Override
    public String toString() {
        var told = new LinkedHashMap<>(headers);
        told.keySet().removeAll(List.of("Host", "Authorization", "Content-Length"));
        return shown(line()) + " " + shown(told.toString()) + " " + shown(new String(body, UTF_8));
    }

    private static String shown(String text) {
        var visible = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> visible.append(c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u{%x}".formatted(c)));
        return visible + (text.length() > SHOWN ? "… (" + text.length() + ")" : "");
    }
}
