package vn.gdnn.curriculum.resource.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.gdnn.kit.problem.Refusal;

/** ZIP archives that can be unpacked without harm: every entry is unpacked here once, into nothing, and counted. */
final class Archive {

    /** Ours, as the figures below: no source gives any. */
    private static final int MOST_ENTRIES = 20_000;

    private static final long MOST_BYTES = 10L << 30;
    private static final int HIGHEST_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final int DEEPEST = 1;
    private static final byte[] NESTED = {'P', 'K', 3, 4};

    private final long packed;
    private long entries;
    private long bytes;

    private Archive(long packed) {
        this.packed = packed;
    }

    /** The names of its entries; refuses what is unsafe or more than an archive may hold. */
    static Set<String> requireSafe(Path file) throws IOException {
        var names = new HashSet<String>();
        var archive = new Archive(file.toFile().length());
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                archive.count(entry);
                if (entry.isUnixSymlink() || !names.add(entry.getName())) {
                    throw new Refusal(InspectRefusal.ARCHIVE_ENTRY_UNSAFE, entry.getName());
                }
                try (var content = zip.getInputStream(entry)) {
                    archive.unpack(content, 0);
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(InspectRefusal.ARCHIVE_UNREADABLE);
        }
    }

    private void count(ZipArchiveEntry entry) {
        requireInside(entry.getName());
        if (++entries > MOST_ENTRIES) {
            throw new Refusal(InspectRefusal.ARCHIVE_TOO_MUCH);
        }
    }

    private static void requireInside(String name) {
        if (name.startsWith("/")
                || name.contains("\\")
                || name.matches("(?s)[A-Za-z]:.*|.*[\\x00-\\x1f].*")
                || Set.of(name.split("/", -1)).contains("..")) {
            throw new Refusal(InspectRefusal.ARCHIVE_ENTRY_UNSAFE, name.replaceAll("[\\x00-\\x1f]", "?"));
        }
    }

    private void unpack(InputStream content, int depth) throws IOException {
        var piece = content.readNBytes(1 << 16);
        add(piece.length);
        if (begins(piece)) {
            if (depth == DEEPEST) {
                throw new Refusal(InspectRefusal.ARCHIVE_NESTED);
            }
            inner(new SequenceInputStream(new ByteArrayInputStream(piece), content), depth + 1);
            return;
        }
        while (piece.length > 0) {
            piece = content.readNBytes(1 << 16);
            add(piece.length);
        }
    }

    private void inner(InputStream content, int depth) throws IOException {
        var nested = new ZipArchiveInputStream(content);
        for (var entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
            count(entry);
            unpack(nested, depth);
        }
        for (var rest = content.readNBytes(1 << 16); rest.length > 0; rest = content.readNBytes(1 << 16)) {
            add(rest.length);
        }
    }

    private void add(long more) {
        bytes += more;
        if (bytes > MOST_BYTES || bytes > RATIO_COUNTS_FROM && bytes / Math.max(1, packed) > HIGHEST_RATIO) {
            throw new Refusal(InspectRefusal.ARCHIVE_TOO_MUCH);
        }
    }

    private static boolean begins(byte[] piece) {
        return piece.length > NESTED.length && Arrays.equals(piece, 0, NESTED.length, NESTED, 0, NESTED.length);
    }
}
