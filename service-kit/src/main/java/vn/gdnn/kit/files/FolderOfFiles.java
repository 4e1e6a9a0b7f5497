package vn.gdnn.kit.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.problem.Refusal;

/** A folder that all replicas of the service share, in it one for each institution. */
@ApplicationScoped
class FolderOfFiles implements FileStore {

    private final Optional<String> folder;

    FolderOfFiles(@ConfigProperty(name = "gdnn.files.folder") Optional<String> folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String institution, UUID id, byte[] content) {
        var place = place(institution, id);
        try {
            Files.createDirectories(place.getParent());
            var beside = place.resolveSibling(id + ".part-" + UUID.randomUUID());
            try (var file = FileChannel.open(beside, CREATE_NEW, WRITE)) {
                for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.move(beside, place, ATOMIC_MOVE);
            try (var directory = FileChannel.open(place.getParent(), READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(String institution, UUID id, byte[] digest) {
        try {
            var content = Files.readAllBytes(place(institution, id));
            if (MessageDigest.isEqual(digest, CheckFile.sha256(content))) {
                return content;
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(FileRefusal.FILE_LOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refusal(FileRefusal.FILE_LOST);
    }

    private Path place(String institution, UUID id) {
        var root = folder.orElseThrow(() -> new Refusal(FileRefusal.FILES_NOT_KEPT));
        return Path.of(root, institution, id.toString());
    }
}
