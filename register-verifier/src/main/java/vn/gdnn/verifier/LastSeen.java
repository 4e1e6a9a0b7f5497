package vn.gdnn.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The verifier's own memory: the last signed note, kept so that the log cannot show another past. */
final class LastSeen {

    private final Path file;

    LastSeen(Path file) {
        this.file = file;
    }

    Optional<String> note() throws Unreachable {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Unreachable(file + ": " + e.getClass().getSimpleName());
        }
    }

    void keep(String note) throws Unreachable {
        try {
            var fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), note);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Unreachable(file + ": " + e.getClass().getSimpleName());
        }
    }
}
