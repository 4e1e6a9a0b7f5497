package vn.gdnn.records.register.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The last signed checkpoint of one of the country's logs, in a file apart from the database: what the file says is on the disk, whole. */
final class CheckpointFile {

    private final Path folder;
    private final String name;

    CheckpointFile(Path folder, int log) {
        this.folder = folder;
        this.name = log == 1 ? "checkpoint" : "checkpoint-" + log;
    }

    /** One process at a time signs; the turn ends when it is closed. */
    record Turn(FileChannel held) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            held.close();
        }
    }

    /** The turn to sign, unless another process has it. */
    Optional<Turn> tryTurn() throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("turn"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Turn(channel));
            }
        } catch (OverlappingFileLockException hereAlready) {
            // as if another process had it
        }
        channel.close();
        return Optional.empty();
    }

    /** The note, if one was ever kept. */
    Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(file()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        }
    }

    /** Returns once the note would survive a loss of power. */
    void write(String note) throws IOException {
        Files.createDirectories(folder);
        var fresh = folder.resolve(name + ".new");
        try (var channel = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(note.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(folder, READ)) {
            directory.force(true);
        }
    }

    private Path file() {
        return folder.resolve(name);
    }
}
