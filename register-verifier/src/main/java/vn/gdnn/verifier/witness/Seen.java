package vn.gdnn.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;

/** The last cosigned checkpoint of each log, a file each; one process at a time has the folder. */
final class Seen implements AutoCloseable {

    private final Path folder;
    private final FileChannel turn;

    Seen(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.turn = FileChannel.open(folder.resolve("turn"), CREATE, WRITE);
        if (turn.tryLock() == null) {
            turn.close();
            throw new IOException("another witness has the folder " + folder);
        }
    }

    /** How the log's file is called: the SHA-256 hash of its origin in hexadecimal. */
    static String name(String origin) {
        return HexFormat.of().formatHex(Sha256.of(origin.getBytes(UTF_8)));
    }

    Optional<String> read(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once the note would survive a loss of power. */
    void keep(String name, String note) {
        try {
            write(name, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String note) throws IOException {
        var fresh = folder.resolve(name + ".new");
        try (var channel = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(note.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(folder, READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        turn.close();
    }
}
