package vn.gdnn.kit.testing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a piece of SQL, or of a query over entities, does to which tables; a word that names no table is none. */
final class SqlText {

    /** One table, written or only read. */
    record Touch(String table, boolean written) {}

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:insert\\s+into|delete\\s+from|merge\\s+into|update|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?(\\w+)\\b(?!\\.)");
    private static final Pattern READ = Pattern.compile(
            "(?<!distinct )\\b(?:from|join|using|references|alter\\s+table|lock\\s+table)\\s+(?:only\\s+)?");
    private static final Pattern ITEM = Pattern.compile("(\\w+)\\b(?!\\.)(?:\\s+(?:as\\s+)?\\w+)?(\\s*,\\s*)?");
    private static final Pattern HOOK =
            Pattern.compile("\\b(?:trigger|index|policy|grant|revoke)\\b[^;]*?\\bon\\s+(?:table\\s+)?(\\w+)\\b(?!\\.)");
    private static final Pattern HIDDEN = Pattern.compile("\\b(?:from|join|into|update)\\s+(?:%s|\u0000)");

    private SqlText() {}

    static Set<Touch> touches(String sql, Set<String> tables) {
        var text = COMMENT.matcher(sql).replaceAll(" ").replaceAll("\\s+", " ");
        var found = new LinkedHashSet<Touch>();
        for (var write = WRITE.matcher(text); write.find(); ) {
            found.add(new Touch(write.group(1), true));
        }
        for (var read = READ.matcher(text); read.find(); ) {
            addItems(text, read.end(), found);
        }
        for (var hook = HOOK.matcher(text); hook.find(); ) {
            found.add(new Touch(hook.group(1), false));
        }
        found.removeIf(touch -> !tables.contains(touch.table()));
        return found;
    }

    /** Whether a statement's table is named only when the program runs. */
    static boolean hidesTable(String sql) {
        return HIDDEN.matcher(sql).find() && sql.matches("(?s).*\\b(?:select|insert into|delete from|update) .*");
    }

    private static void addItems(String text, int from, Set<Touch> found) {
        var item = ITEM.matcher(text).region(from, text.length());
        item.useTransparentBounds(true);
        while (item.lookingAt()) {
            found.add(new Touch(item.group(1), false));
            if (item.group(2) == null) {
                return;
            }
            item.region(item.end(), text.length());
        }
    }
}
