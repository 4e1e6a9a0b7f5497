package vn.gdnn.verifier;

import java.util.regex.Pattern;
import vn.gdnn.log.note.NoteVerifier;

/** Where a log is served: at the end of its name, {@code /log}, or {@code /log/<n>} of one opened after a loss. */
record LogPath(String prefix) {

    private static final Pattern NAME = Pattern.compile(".*/log(?:/(\\d{1,4}))?");

    static LogPath of(NoteVerifier key) {
        return new LogPath(number(key.name()) == 1 ? "/log" : "/log/" + number(key.name()));
    }

    String at(String path) {
        return prefix + "/" + path;
    }

    /** Where the log is that was opened when this one was lost. */
    LogPath next() {
        return new LogPath("/log/" + (number(prefix) + 1));
    }

    private static int number(String name) {
        var found = NAME.matcher(name);
        return found.matches() && found.group(1) != null ? Integer.parseInt(found.group(1)) : 1;
    }
}
