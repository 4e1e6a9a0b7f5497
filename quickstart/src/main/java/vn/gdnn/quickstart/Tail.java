package vn.gdnn.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Passes on the lines of a file that grows. */
final class Tail {

    private final BufferedReader lines;
    private final Consumer<String> reader;
    private final StringBuilder line = new StringBuilder();

    Tail(Path file, Consumer<String> reader) throws IOException {
        this.lines = Files.newBufferedReader(file);
        this.reader = reader;
    }

    /** Passes on what has come since; true when one of the lines starts like this. */
    boolean sees(String start) throws IOException {
        for (var next = lines.read(); next != -1; next = lines.read()) {
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            var whole = line.toString();
            line.setLength(0);
            reader.accept(whole);
            if (whole.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    void rest() throws IOException {
        sees("\n");
    }
}
