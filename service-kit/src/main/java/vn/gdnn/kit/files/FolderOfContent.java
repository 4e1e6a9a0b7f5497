package vn.gdnn.kit.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.problem.Refusal;

/** The folder of {@link FolderOfFiles}: uploads in one folder of it, whole files in another, by the first digits of the SHA-256. */
@ApplicationScoped
class FolderOfContent implements ContentStore {

    private static final int PIECE = 1 << 18;

    private final Optional<String> folder;

    FolderOfContent(@ConfigProperty(name = "gdnn.files.folder") Optional<String> folder) {
        this.folder = folder;
    }

    @Override
    public Received append(UUID upload, long from, InputStream part, long most) throws IOException {
        var place = received(upload);
        Files.createDirectories(place.getParent());
        try (var file = FileChannel.open(place, CREATE, WRITE)) {
            var received = copy(part, file.position(from), most);
            file.truncate(from + received.bytes());
            file.force(false);
            return received;
        }
    }

    /** A failure of the disk is one of ours, a failure of the sender a place to go on from. */
    private static Received copy(InputStream part, FileChannel file, long most) throws IOException {
        var piece = new byte[PIECE];
        for (var bytes = 0L; ; ) {
            if (bytes == most) {
                return new Received(bytes, false, false);
            }
            int read;
            try {
                read = part.read(piece, 0, (int) Math.min(PIECE, most - bytes));
            } catch (IOException cut) {
                return new Received(bytes, false, true);
            }
            if (read < 0) {
                return new Received(bytes, true, false);
            }
            for (var left = ByteBuffer.wrap(piece, 0, read); left.hasRemaining(); ) {
                file.write(left);
            }
            bytes += read;
        }
    }

    @Override
    public Path received(UUID upload) {
        return root().resolve("uploads").resolve(upload.toString());
    }

    @Override
    public byte[] keep(UUID upload) throws IOException {
        var digest = sha256(received(upload));
        var place = place(digest);
        Files.createDirectories(place.getParent());
        Files.move(received(upload), place, ATOMIC_MOVE);
        try (var directory = FileChannel.open(place.getParent(), READ)) {
            directory.force(true);
        }
        return digest;
    }

    private static byte[] sha256(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[PIECE];
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void drop(UUID upload) throws IOException {
        Files.deleteIfExists(received(upload));
    }

    @Override
    public InputStream open(byte[] digest, long from) throws IOException {
        try {
            return Channels.newInputStream(FileChannel.open(place(digest), READ).position(from));
        } catch (NoSuchFileException e) {
            throw new Refusal(FileRefusal.FILE_LOST);
        }
    }

    private Path place(byte[] digest) {
        var name = HexFormat.of().formatHex(digest);
        return root().resolve("content").resolve(name.substring(0, 2)).resolve(name);
    }

    private Path root() {
        return Path.of(folder.orElseThrow(() -> new Refusal(FileRefusal.FILES_NOT_KEPT)));
    }
}
